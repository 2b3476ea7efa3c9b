package dev.rehearsal.analytics.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of an enum by their names in JSON. */
final class Constants<E extends Enum<E>> {

  private final Map<String, E> byName = new HashMap<>();

  Constants(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      byName.put(wireName(type, constant), constant);
    }
  }

  @Nullable E named(String name) {
    return byName.get(name);
  }

  private static <E extends Enum<E>> String wireName(Class<E> type, E constant) {
    try {
      JsonProperty renamed = type.getField(constant.name()).getAnnotation(JsonProperty.class);
      return renamed == null ? constant.name() : renamed.value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
