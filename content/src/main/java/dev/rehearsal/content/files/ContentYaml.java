package dev.rehearsal.content.files;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML as content files use it: a key given twice is a fault, every node knows its line. */
final class ContentYaml {

  static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final NodeReader LOCATED =
      NodeReader.builder().yamlMapper(MAPPER).locationAware().build();

  private ContentYaml() {}

  /**
   * @throws tools.jackson.core.JacksonException if the text is not YAML
   */
  static JsonNode tree(String text) {
    return LOCATED.readTree(text, InputFormat.YAML);
  }
}
