package dev.rehearsal.platform.tracing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C {@code traceparent} header, version 00. */
record TraceParent(String traceId, String spanId, boolean sampled) {

  private static final Pattern FORM =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  /** Null where the header is absent or is none: a broken trace must never stop an event. */
  static @Nullable TraceParent parse(@Nullable String header) {
    if (header == null) {
      return null;
    }
    Matcher parts = FORM.matcher(header);
    return parts.matches()
        ? new TraceParent(
            parts.group(1), parts.group(2), (Integer.parseInt(parts.group(3), 16) & 1) == 1)
        : null;
  }

  @Override
  public String toString() {
    return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
  }
}
