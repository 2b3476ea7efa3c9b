package dev.rehearsal.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;

/** Prepares the directory of a broker, as {@code kafka-storage format} does. */
final class KafkaStorage {
  private KafkaStorage() {}

  static void format(Path home) throws Exception {
    if (Files.exists(home.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME))) {
      return;
    }
    try (PrintStream silence =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      new Formatter()
          .setPrintStream(silence)
          .setNodeId(KafkaSettings.NODE_ID)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(KafkaSettings.CONTROLLER)
          .setMetadataLogDirectory(home.toString())
          .addDirectory(home.toString())
          .run();
    }
  }
}
