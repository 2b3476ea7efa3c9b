package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.rehearsal.analytics.track.SessionIdentity;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What stands before the value of a field of which the latest wins. Lower-case hexadecimal of one
 * length each, so that it compares as text and the same everywhere.
 */
public final class Order {

  private static final HexFormat HEX = HexFormat.of();
  private static final int TIME = 12;
  private static final int ID = 32;

  /** The length of {@link #bySession}. */
  public static final int BY_SESSION = TIME + ID;

  /** The length of {@link #byTime}. */
  public static final int BY_TIME = TIME;

  /** The length of {@link #byVersion}. */
  public static final int BY_VERSION = 16;

  private Order() {}

  /** The session that was started last wins; within one the last write. */
  public static byte[] bySession(SessionIdentity session) {
    UUID id = session.sessionId();
    return (HEX.toHexDigits(session.startedAt(), TIME)
            + HEX.toHexDigits(id.getMostSignificantBits())
            + HEX.toHexDigits(id.getLeastSignificantBits()))
        .getBytes(US_ASCII);
  }

  /** The session of a field ordered by it. */
  public static UUID session(byte[] ordered) {
    String id = new String(ordered, TIME, ID, ISO_8859_1);
    return new UUID(
        HexFormat.fromHexDigitsToLong(id, 0, ID / 2),
        HexFormat.fromHexDigitsToLong(id, ID / 2, ID));
  }

  /** The later instant wins, in epoch milliseconds. */
  public static byte[] byTime(long millis) {
    return HEX.toHexDigits(millis, BY_TIME).getBytes(US_ASCII);
  }

  /** The time of a field ordered by it. */
  public static long time(byte[] ordered) {
    return HexFormat.fromHexDigitsToLong(new String(ordered, 0, BY_TIME, ISO_8859_1));
  }

  public static byte[] byVersion(long version) {
    return HEX.toHexDigits(version).getBytes(US_ASCII);
  }
}
