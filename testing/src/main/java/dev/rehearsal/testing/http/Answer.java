package dev.rehearsal.testing.http;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, String body) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @throws tools.jackson.core.JacksonException if it is no JSON
   */
  public JsonNode json() {
    return JSON.readTree(body);
  }

  /** The text at a JSON pointer; empty if there is none. */
  public String at(String pointer) {
    return json().at(pointer).asString("");
  }

  /** Empty if the header is absent. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public List<String> headerValues(String name) {
    return headers.allValues(name);
  }

  /**
   * @return this
   * @throws AssertionError if the status is another
   */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new AssertionError("expected " + expected + " but got " + status + ": " + body);
    }
    return this;
  }
}
