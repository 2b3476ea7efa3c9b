package dev.rehearsal.analytics.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.analytics.aggregate.Row;
import dev.rehearsal.analytics.aggregate.Tally;
import dev.rehearsal.analytics.store.Activity;
import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.analytics.store.Order;
import dev.rehearsal.analytics.store.StoredJson;
import java.util.Arrays;
import java.util.Collection;
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

  /** The sum of the parts that partitions have written. */
  public static Tally sum(Collection<byte[]> parts) {
    Tally sum = new Tally();
    parts.forEach(part -> sum.add(Tally.decode(part)));
    return sum;
  }

  /** The row that the parts make, which partitions have written. */
  public static Row row(Map<byte[], byte[]> fields) {
    Row row = new Row();
    fields.forEach(
        (field, part) -> {
          if (!Arrays.equals(field, Activity.FIELD)) {
            row.add(Row.decode(part));
          }
        });
    return row;
  }

  /** The latest sign of life in a row; null if there is none. */
  public static @Nullable Activity activity(Map<byte[], byte[]> fields) {
    for (Map.Entry<byte[], byte[]> field : fields.entrySet()) {
      if (Arrays.equals(field.getKey(), Activity.FIELD)) {
        return StoredJson.read(field.getValue(), Order.BY_TIME, Activity.class);
      }
    }
    return null;
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
