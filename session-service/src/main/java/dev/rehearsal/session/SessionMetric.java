package dev.rehearsal.session;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.ToDoubleFunction;

/** Every meter of this service, declared once. Dead letters are counted by the platform. */
public enum SessionMetric {
  /** Hand-ins taken; tag {@code late}: whether the deadline had passed. */
  HANDINS("rehearsal.handins", "Stages handed in"),
  HANDIN_SCORED("rehearsal.handin.scored", "From a hand-in to its score being attached"),
  OUTBOX_DEPTH("rehearsal.outbox.depth", "Events that wait to be sent"),
  OUTBOX_AGE("rehearsal.outbox.age", "Seconds the oldest event has waited"),
  OUTBOX_HELD_BACK("rehearsal.outbox.heldback", "Sessions whose next event cannot be sent"),
  OUTBOX_RELAYED("rehearsal.outbox.relayed", "Events sent and acknowledged"),
  LIVE_STREAMS("rehearsal.live.streams", "Browsers that watch a session");

  /** Tag of {@link #HANDINS}. */
  public static final String LATE = "late";

  private final String meterName;
  private final String description;

  SessionMetric(String meterName, String description) {
    this.meterName = meterName;
    this.description = description;
  }

  public Counter counter(MeterRegistry meters, String... tags) {
    return Counter.builder(meterName).description(description).tags(tags).register(meters);
  }

  public Timer timer(MeterRegistry meters) {
    return Timer.builder(meterName)
        .description(description)
        .publishPercentileHistogram()
        .register(meters);
  }

  public <T> void gauge(MeterRegistry meters, T source, ToDoubleFunction<T> value) {
    Gauge.builder(meterName, source, value).description(description).register(meters);
  }
}
