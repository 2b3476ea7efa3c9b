package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;

/**
 * What stands before the value of a field of which the latest wins. Lower-case hexadecimal of one
 * length each, so that it compares as text and the same everywhere.
 */
public final class Order {

  private static final HexFormat HEX = HexFormat.of();

  /** The length of {@link #byTime}. */
  public static final int BY_TIME = 12;

  /** The length of {@link #byVersion}. */
  public static final int BY_VERSION = 16;

  private Order() {}

  /** The later instant wins, in epoch milliseconds. */
  public static byte[] byTime(long millis) {
    return HEX.toHexDigits(millis, BY_TIME).getBytes(US_ASCII);
  }

  /** The higher version wins. */
  public static byte[] byVersion(long version) {
    return HEX.toHexDigits(version).getBytes(US_ASCII);
  }
}
