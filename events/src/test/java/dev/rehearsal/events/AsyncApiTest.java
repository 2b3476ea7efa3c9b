package dev.rehearsal.events;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published document says exactly what travels. */
class AsyncApiTest {

  private static final JsonNode DOCUMENT =
      new YAMLMapper().readTree(AsyncApiTest.class.getResourceAsStream("asyncapi.yaml"));

  static Stream<Event> events() {
    return SampleEvents.all().stream();
  }

  @Test
  void listsEveryTopicWithItsEvents() {
    Map<String, String> documented = new TreeMap<>();
    for (JsonNode channel : DOCUMENT.path("channels")) {
      for (String message : channel.path("messages").propertyNames()) {
        documented.put(message, channel.path("address").asString());
      }
    }
    assertThat(documented)
        .isEqualTo(
            Arrays.stream(EventType.values())
                .collect(
                    toMap(
                        type -> type.eventClass().getSimpleName(),
                        type -> type.topic().topicName())));
  }

  @ParameterizedTest
  @MethodSource("events")
  void namesEveryEventAsOnTheWire(Event event) {
    assertThat(component("messages", event).path("name").asString())
        .isEqualTo(EventType.of(event).wireName());
  }

  /** Closed for the test alone: readers of the document must accept fields that come later. */
  @ParameterizedTest
  @MethodSource("events")
  void describesEveryFieldOfAnEvent(Event event) {
    ObjectNode closed = (ObjectNode) DOCUMENT.deepCopy();
    for (JsonNode schema : closed.path("components").path("schemas")) {
      if (schema instanceof ObjectNode object && object.path("type").asString().equals("object")) {
        object.put("additionalProperties", false);
      }
    }
    closed.put("$ref", "#/components/schemas/" + event.getClass().getSimpleName());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(closed);

    assertThat(schema.validate(EventJson.MAPPER.readTree(EventCodec.value(event)))).isEmpty();
  }

  private static JsonNode component(String kind, Event event) {
    return DOCUMENT.path("components").path(kind).path(event.getClass().getSimpleName());
  }
}
