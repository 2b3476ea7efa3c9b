package dev.rehearsal.analytics.packed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.UUID;

/** Writes numbers in as few bytes as they need. Not safe for several threads. */
public final class PackedWriter {

  private static final int ENOUGH_FOR_MOST = 320;

  private byte[] bytes = new byte[ENOUGH_FOR_MOST];
  private int length;

  /** Seven bits a byte, the lowest first; negative numbers take ten bytes. */
  public PackedWriter number(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
    return this;
  }

  /** As {@link #number}, but short for small negative numbers as well. */
  public PackedWriter difference(long value) {
    return number(value << 1 ^ value >> 63);
  }

  public PackedWriter fixed(long value) {
    reserve(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[length++] = (byte) (value >>> shift);
    }
    return this;
  }

  public PackedWriter id(UUID id) {
    return fixed(id.getMostSignificantBits()).fixed(id.getLeastSignificantBits());
  }

  public PackedWriter text(String text) {
    byte[] encoded = text.getBytes(UTF_8);
    number(encoded.length);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
