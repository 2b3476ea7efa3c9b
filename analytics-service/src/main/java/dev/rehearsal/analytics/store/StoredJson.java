package dev.rehearsal.analytics.store;

import tools.jackson.databind.json.JsonMapper;

/** The JSON of the few values in Redis that are read by name. Unknown fields are skipped. */
public final class StoredJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StoredJson() {}

  public static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /** Reads a value that begins at the offset. */
  public static <T> T read(byte[] bytes, int offset, Class<T> type) {
    return MAPPER.readValue(bytes, offset, bytes.length - offset, type);
  }
}
