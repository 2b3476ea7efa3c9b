package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes to the keys of one slot, as the arguments of {@code apply.lua}, which applies all or none
 * of them. Not safe for several threads.
 */
public final class SlotChanges {

  private static final byte[] PUT = "put".getBytes(US_ASCII);
  private static final byte[] LATEST = "latest".getBytes(US_ASCII);
  private static final byte[] SEEN = "seen".getBytes(US_ASCII);
  private static final byte[] MEMBER = "member".getBytes(US_ASCII);
  private static final byte[] SET = "set".getBytes(US_ASCII);

  private final List<byte[]> keys = new ArrayList<>();
  private final List<byte[]> fences = new ArrayList<>();
  private final List<byte[]> operations = new ArrayList<>();

  public SlotChanges(byte[] watermarks) {
    keys.add(watermarks);
  }

  /**
   * Only if the topic-partition is folded up to the expected watermark; then it is up to the next.
   *
   * @param expected {@link Watermarks#NONE} if nothing of it has been folded into the slot
   */
  public SlotChanges fence(String field, long expected, long next) {
    fences.add(field.getBytes(US_ASCII));
    fences.add(text(expected));
    fences.add(text(next));
    return this;
  }

  /** Sets fields of a hash: field, value, … */
  public SlotChanges put(byte[] key, List<byte[]> pairs) {
    return operation(PUT, key, pairs);
  }

  /** Sets fields of a hash unless they hold something of a higher order: field, order, value, … */
  public SlotChanges latest(byte[] key, List<byte[]> triples) {
    return operation(LATEST, key, triples);
  }

  /** Raises scores of a sorted set: score, member, … */
  public SlotChanges seen(byte[] key, List<byte[]> pairs) {
    return operation(SEEN, key, pairs);
  }

  /**
   * Sets memberships as {@link #latest} does, and keeps the set of those who are members: learner,
   * order, 1 or 0, …
   */
  public SlotChanges member(byte[] key, byte[] set, List<byte[]> triples) {
    keys.add(key);
    return operation(MEMBER, set, triples);
  }

  public SlotChanges set(byte[] key, byte[] value) {
    return operation(SET, key, List.of(value));
  }

  byte[][] keys() {
    return keys.toArray(byte[][]::new);
  }

  byte[][] arguments() {
    List<byte[]> all = new ArrayList<>(1 + fences.size() + operations.size());
    all.add(number(fences.size() / 3));
    all.addAll(fences);
    all.addAll(operations);
    return all.toArray(byte[][]::new);
  }

  public static byte[] number(long value) {
    return Long.toString(value).getBytes(US_ASCII);
  }

  private SlotChanges operation(byte[] name, byte[] key, List<byte[]> arguments) {
    if (!arguments.isEmpty()) {
      keys.add(key);
      operations.add(name);
      operations.add(number(arguments.size()));
      operations.addAll(arguments);
    }
    return this;
  }

  private static byte[] text(long watermark) {
    return watermark == Watermarks.NONE ? new byte[0] : number(watermark);
  }
}
