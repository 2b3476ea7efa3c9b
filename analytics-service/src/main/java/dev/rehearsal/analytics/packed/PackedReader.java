package dev.rehearsal.analytics.packed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Reads what {@link PackedWriter} wrote. Not safe for several threads. */
public final class PackedReader {

  private final byte[] bytes;
  private int position;

  public PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  public boolean isAtEnd() {
    return position == bytes.length;
  }

  public long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[position++];
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  public long difference() {
    long folded = number();
    return folded >>> 1 ^ -(folded & 1);
  }

  public int smallNumber() {
    return Math.toIntExact(number());
  }

  public long fixed() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | bytes[position++] & 0xff;
    }
    return value;
  }

  public UUID id() {
    return new UUID(fixed(), fixed());
  }

  public String text() {
    int length = smallNumber();
    String text = new String(bytes, position, length, UTF_8);
    position += length;
    return text;
  }
}
