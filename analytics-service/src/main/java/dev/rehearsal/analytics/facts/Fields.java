package dev.rehearsal.analytics.facts;

import dev.rehearsal.events.UnreadableEventException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Typed reading of the value that comes next. What does not fit makes the record unreadable. */
final class Fields {

  private static final long LATEST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

  private Fields() {}

  static void beginObject(JsonParser in) {
    expect(in, JsonToken.START_OBJECT, "an object");
  }

  static void skip(JsonParser in) {
    in.nextToken();
    in.skipChildren();
  }

  static String text(JsonParser in) {
    expect(in, JsonToken.VALUE_STRING, "a text");
    return in.getString();
  }

  static UUID id(JsonParser in) {
    return id(in, text(in));
  }

  static long instant(JsonParser in) {
    expect(in, JsonToken.VALUE_STRING, "an instant");
    return parsedInstant(in);
  }

  /** 0 for null. */
  static long instantOrNone(JsonParser in) {
    JsonToken next = in.nextToken();
    if (next == JsonToken.VALUE_NULL) {
      return 0;
    }
    if (next != JsonToken.VALUE_STRING) {
      throw misfit(in, "an instant");
    }
    return parsedInstant(in);
  }

  static int number(JsonParser in, int least, int most) {
    long value = longNumber(in);
    if (value < least || value > most) {
      throw misfit(in, "a number from " + least + " to " + most);
    }
    return (int) value;
  }

  static long longNumber(JsonParser in) {
    expect(in, JsonToken.VALUE_NUMBER_INT, "a number");
    return in.getLongValue();
  }

  static boolean flag(JsonParser in) {
    JsonToken next = in.nextToken();
    if (next != JsonToken.VALUE_TRUE && next != JsonToken.VALUE_FALSE) {
      throw misfit(in, "true or false");
    }
    return next == JsonToken.VALUE_TRUE;
  }

  static List<UUID> ids(JsonParser in) {
    return list(in, parser -> id(parser, parser.getString()), JsonToken.VALUE_STRING);
  }

  static <E extends Enum<E>> E constant(JsonParser in, Constants<E> constants) {
    return constant(in, text(in), constants);
  }

  static <E extends Enum<E>> List<E> constants(JsonParser in, Constants<E> constants) {
    return list(
        in, parser -> constant(parser, parser.getString(), constants), JsonToken.VALUE_STRING);
  }

  /** A list whose items begin with the token; the reader finds the parser on that token. */
  static <T> List<T> list(JsonParser in, Function<JsonParser, T> item, JsonToken begin) {
    expect(in, JsonToken.START_ARRAY, "a list");
    List<T> items = new ArrayList<>();
    for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
      if (next != begin) {
        throw misfit(in, "a list of other items");
      }
      items.add(item.apply(in));
    }
    return items;
  }

  static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new UnreadableEventException("an event without " + name);
    }
    return value;
  }

  private static void expect(JsonParser in, JsonToken token, String what) {
    if (in.nextToken() != token) {
      throw misfit(in, what);
    }
  }

  private static UUID id(JsonParser in, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw misfit(in, "an id");
    }
  }

  private static long parsedInstant(JsonParser in) {
    try {
      long millis =
          Times.millis(in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
      if (millis >= 0 && millis <= LATEST) {
        return millis;
      }
    } catch (DateTimeException | ArithmeticException none) {
      // Said below, the same for all.
    }
    throw misfit(in, "an instant from 1970 to 9999");
  }

  private static <E extends Enum<E>> E constant(
      JsonParser in, String text, Constants<E> constants) {
    E constant = constants.named(text);
    if (constant == null) {
      throw misfit(in, "one of the known values");
    }
    return constant;
  }

  private static UnreadableEventException misfit(JsonParser in, String expected) {
    return new UnreadableEventException(in.currentName() + " is not " + expected);
  }
}
