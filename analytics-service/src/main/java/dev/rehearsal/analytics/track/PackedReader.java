package dev.rehearsal.analytics.track;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Reads what {@link PackedWriter} wrote, from an offset on. */
final class PackedReader {

  private final byte[] bytes;
  private int position;

  PackedReader(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.position = offset;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[position++];
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  int smallNumber() {
    return Math.toIntExact(number());
  }

  long fixed() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | bytes[position++] & 0xff;
    }
    return value;
  }

  UUID id() {
    return new UUID(fixed(), fixed());
  }

  String text() {
    int length = smallNumber();
    String text = new String(bytes, position, length, UTF_8);
    position += length;
    return text;
  }
}
