package dev.rehearsal.analytics.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.analytics.store.Order;
import dev.rehearsal.analytics.store.StoredJson;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values as the fold writes them. */
public final class Stored {

  private Stored() {}

  public static byte[] bytes(Object text) {
    return text.toString().getBytes(UTF_8);
  }

  public static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  public static Map<String, String> texts(Map<byte[], byte[]> hash) {
    Map<String, String> texts = HashMap.newHashMap(hash.size());
    hash.forEach((field, value) -> texts.put(text(field), text(value)));
    return texts;
  }

  public static Map<Integer, Long> numbers(Map<byte[], byte[]> hash) {
    Map<Integer, Long> numbers = HashMap.newHashMap(hash.size());
    hash.forEach(
        (field, value) -> numbers.put(Integer.parseInt(text(field)), Long.parseLong(text(value))));
    return numbers;
  }

  /** What stands behind the order. */
  public static String valueAfter(int order, byte[] ordered) {
    return new String(ordered, order, ordered.length - order, UTF_8);
  }

  /** Null for a cohort that is not known. */
  public static @Nullable Cohort cohort(byte @Nullable [] ordered) {
    return ordered == null ? null : StoredJson.read(ordered, Order.BY_VERSION, Cohort.class);
  }
}
