package dev.rehearsal.session.catalogue;

import dev.rehearsal.content.Difficulty;
import dev.rehearsal.content.Pattern;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.storage.Json;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A query parameter with a closed set of values, spelled as in JSON. */
final class Choice<E extends Enum<E>> {

  static final Choice<Pattern> PATTERN = new Choice<>("pattern", Pattern.values());
  static final Choice<Difficulty> DIFFICULTY = new Choice<>("difficulty", Difficulty.values());

  private final String parameter;
  private final Map<String, E> values;

  private Choice(String parameter, E[] values) {
    this.parameter = parameter;
    this.values =
        Arrays.stream(values)
            .collect(
                Collectors.toMap(value -> Json.tree(value).stringValue(), Function.identity()));
  }

  /**
   * @throws ApiException 400 naming the values there are
   */
  E of(String text) {
    E value = values.get(text);
    if (value == null) {
      throw ApiException.invalid(
          parameter,
          "must be one of " + String.join(", ", values.keySet().stream().sorted().toList()));
    }
    return value;
  }
}
