package dev.rehearsal.embedded;

import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.internals.FatalExitError;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker and its controller (KRaft) inside this JVM. */
public final class EmbeddedKafka implements EmbeddedPart {
  private static final String NAME = "Kafka";

  private final int port;
  private final KafkaRaftServer server;
  private final CompletableFuture<String> exit = new CompletableFuture<>();

  private EmbeddedKafka(int port, KafkaRaftServer server) {
    this.port = port;
    this.server = server;
  }

  /**
   * Starts a broker and returns when it takes connections.
   *
   * @param directory where its log is, or will be
   * @param durability of what it acknowledges
   * @throws EmbeddedException if it does not start
   */
  public static EmbeddedKafka start(Path directory, Durability durability) {
    int port = LoopbackPort.free();
    try {
      Path home = PrivateDirectory.at(directory);
      Properties settings = KafkaSettings.of(home, HOST, port, LoopbackPort.free());
      if (durability == Durability.POWER) {
        settings.putAll(KafkaSettings.ON_DISK);
      }
      KafkaStorage.format(home);
      KafkaRaftServer server =
          new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
      EmbeddedKafka kafka = new EmbeddedKafka(port, server);
      kafka.failInsteadOfHalting();
      server.startup();
      Thread.ofVirtual().name("kafka-exit").start(kafka::awaitExit);
      return kafka;
    } catch (Exception e) {
      throw new EmbeddedException(NAME + " cannot be started in " + directory + ": " + e, e);
    }
  }

  public String bootstrapServers() {
    return HOST + ":" + port;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public CompletableFuture<String> onExit() {
    return exit;
  }

  @Override
  public void close() {
    server.shutdown();
    exit.join();
  }

  private void awaitExit() {
    server.awaitShutdown();
    exit.complete(NAME + " has shut down");
  }

  /** A broker that has failed wants to halt the JVM: others decide what becomes of that. */
  private void failInsteadOfHalting() {
    Exit.Procedure fail =
        (status, message) -> {
          exit.complete(NAME + " has failed" + (message == null ? "" : ": " + message));
          throw new FatalExitError(status);
        };
    Exit.setHaltProcedure(fail);
    Exit.setExitProcedure(fail);
  }
}
