package dev.rehearsal.analytics.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;

/** The metrics of analytics. Dead letters are counted by the platform, Kafka lag by its client. */
public enum AnalyticsMetric {
  FOLD_TIME("rehearsal.fold.time", "Time to fold one batch into Redis"),
  RECORDS_FOLDED("rehearsal.fold.records", "Records folded"),
  REWINDS("rehearsal.fold.rewinds", "Times the fold went back to what Redis holds"),
  HAND_IN_TO_DASHBOARD("rehearsal.handin.dashboard", "From a hand-in to its count in Redis"),
  LAG("rehearsal.dashboard.lag", "Age of what the dashboards show"),
  WATCHERS("rehearsal.dashboard.watchers", "Open streams of changes");

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final String meterName;
  private final String description;

  AnalyticsMetric(String meterName, String description) {
    this.meterName = meterName;
    this.description = description;
  }

  public String meterName() {
    return meterName;
  }

  public Timer timer(MeterRegistry meters) {
    return Timer.builder(meterName)
        .description(description)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(LONGEST)
        .register(meters);
  }

  public Counter counter(MeterRegistry meters) {
    return Counter.builder(meterName).description(description).register(meters);
  }

  public void gauge(MeterRegistry meters, String unit, Supplier<Number> value) {
    Gauge.builder(meterName, value).description(description).baseUnit(unit).register(meters);
  }
}
