package dev.rehearsal.scoring.engine.text;

import dev.rehearsal.content.rubric.QuantityType;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units and magnitudes by which numbers are written. */
final class Units {

  static final double DAY = 86_400;
  static final double MONTH = 30 * DAY;
  static final double YEAR = 365 * DAY;

  private static final Map<String, Double> MAGNITUDES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("thousands", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mil", 1e6),
          Map.entry("mill", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bil", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("billions", 1e9),
          Map.entry("t", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("trillion", 1e12),
          Map.entry("trillions", 1e12));

  private static final Map<String, Double> BYTES =
      Map.ofEntries(
          Map.entry("byte", 1.0),
          Map.entry("bytes", 1.0),
          Map.entry("kb", 1e3),
          Map.entry("kib", 1024.0),
          Map.entry("kilobyte", 1e3),
          Map.entry("kilobytes", 1e3),
          Map.entry("mb", 1e6),
          Map.entry("mib", 1048576.0),
          Map.entry("megabyte", 1e6),
          Map.entry("megabytes", 1e6),
          Map.entry("gb", 1e9),
          Map.entry("gib", 1073741824.0),
          Map.entry("gig", 1e9),
          Map.entry("gigs", 1e9),
          Map.entry("gigabyte", 1e9),
          Map.entry("gigabytes", 1e9),
          Map.entry("tb", 1e12),
          Map.entry("tib", 1.099511627776e12),
          Map.entry("terabyte", 1e12),
          Map.entry("terabytes", 1e12),
          Map.entry("pb", 1e15),
          Map.entry("pib", 1.125899906842624e15),
          Map.entry("petabyte", 1e15),
          Map.entry("petabytes", 1e15),
          Map.entry("bit", 0.125),
          Map.entry("bits", 0.125),
          Map.entry("kbit", 125.0),
          Map.entry("mbit", 125e3),
          Map.entry("gbit", 125e6));

  private static final Map<String, Double> SECONDS =
      Map.ofEntries(
          Map.entry("ns", 1e-9),
          Map.entry("nanosecond", 1e-9),
          Map.entry("nanoseconds", 1e-9),
          Map.entry("us", 1e-6),
          Map.entry("\u00b5s", 1e-6),
          Map.entry("\u03bcs", 1e-6),
          Map.entry("microsecond", 1e-6),
          Map.entry("microseconds", 1e-6),
          Map.entry("ms", 1e-3),
          Map.entry("msec", 1e-3),
          Map.entry("millis", 1e-3),
          Map.entry("millisecond", 1e-3),
          Map.entry("milliseconds", 1e-3),
          Map.entry("s", 1.0),
          Map.entry("sec", 1.0),
          Map.entry("secs", 1.0),
          Map.entry("second", 1.0),
          Map.entry("seconds", 1.0),
          Map.entry("min", 60.0),
          Map.entry("mins", 60.0),
          Map.entry("minute", 60.0),
          Map.entry("minutes", 60.0),
          Map.entry("h", 3600.0),
          Map.entry("hr", 3600.0),
          Map.entry("hrs", 3600.0),
          Map.entry("hour", 3600.0),
          Map.entry("hours", 3600.0),
          Map.entry("d", DAY),
          Map.entry("day", DAY),
          Map.entry("days", DAY),
          Map.entry("week", 7 * DAY),
          Map.entry("weeks", 7 * DAY),
          Map.entry("mo", MONTH),
          Map.entry("month", MONTH),
          Map.entry("months", MONTH),
          Map.entry("y", YEAR),
          Map.entry("yr", YEAR),
          Map.entry("yrs", YEAR),
          Map.entry("year", YEAR),
          Map.entry("years", YEAR));

  private Units() {}

  /** The quantity a number makes with the letters written onto it, or null if they are no unit. */
  static @Nullable Quantity glued(double value, String suffix) {
    String unit = suffix.toLowerCase(Locale.ROOT);
    if (unit.equals("x")) {
      return Quantity.of(QuantityType.RATIO, value);
    }
    if (suffix.equals("B") && value >= 64) {
      return Quantity.of(QuantityType.BYTES, value);
    }
    Double magnitude = magnitude(unit);
    if (magnitude != null) {
      return Quantity.count(value * magnitude);
    }
    Quantity measured = measured(value, unit);
    if (measured != null) {
      return measured;
    }
    return rate(value, unit);
  }

  /** So many a second, by the name of the unit. */
  static @Nullable Quantity rate(double value, String unit) {
    return switch (unit) {
      case "qps", "rps", "tps", "wps", "iops", "ops" -> Quantity.of(QuantityType.RATE, value);
      case "kqps", "krps", "ktps", "kps" -> Quantity.of(QuantityType.RATE, value * 1e3);
      case "mqps", "mrps" -> Quantity.of(QuantityType.RATE, value * 1e6);
      case "bps" -> Quantity.of(QuantityType.BANDWIDTH, value / 8);
      case "kbps" -> Quantity.of(QuantityType.BANDWIDTH, value * 125);
      case "mbps" -> Quantity.of(QuantityType.BANDWIDTH, value * 125e3);
      case "gbps" -> Quantity.of(QuantityType.BANDWIDTH, value * 125e6);
      default -> null;
    };
  }

  /** Bytes or time, by the name of the unit. */
  static @Nullable Quantity measured(double value, String unit) {
    Double bytes = BYTES.get(unit);
    if (bytes != null) {
      return Quantity.of(QuantityType.BYTES, value * bytes);
    }
    Double seconds = SECONDS.get(unit);
    return seconds == null ? null : Quantity.time(value, seconds);
  }

  static @Nullable Double magnitude(String word) {
    return MAGNITUDES.get(word);
  }

  static @Nullable Double seconds(String word) {
    return SECONDS.get(word);
  }
}
