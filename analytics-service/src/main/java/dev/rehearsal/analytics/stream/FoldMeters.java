package dev.rehearsal.analytics.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.analytics.metrics.AnalyticsMetric;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.events.EventType;
import dev.rehearsal.events.Topic;
import dev.rehearsal.platform.tracing.Traces;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Measures the fold and ends the traces of what it folded. Safe for several threads. */
final class FoldMeters {

  /** A batch of more is a backlog, of which nobody waits for the trace of a record. */
  private static final int LARGEST_TRACED = 200;

  private static final byte[] HAND_IN = EventType.STAGE_COMPLETED.wireName().getBytes(UTF_8);

  private final Timer foldTime;
  private final Timer handInToDashboard;
  private final Counter records;
  private final Counter rewinds;
  private final Traces traces;
  private final Clock clock;
  private final long since;

  FoldMeters(MeterRegistry meters, Traces traces, Clock clock) {
    this.foldTime = AnalyticsMetric.FOLD_TIME.timer(meters);
    this.handInToDashboard = AnalyticsMetric.HAND_IN_TO_DASHBOARD.timer(meters);
    this.records = AnalyticsMetric.RECORDS_FOLDED.counter(meters);
    this.rewinds = AnalyticsMetric.REWINDS.counter(meters);
    this.traces = traces;
    this.clock = clock;
    this.since = clock.millis();
  }

  void folded(List<ConsumerRecord<String, byte[]>> batch, long nanos) {
    foldTime.record(Duration.ofNanos(nanos));
    records.increment(batch.size());
    long now = clock.millis();
    for (ConsumerRecord<String, byte[]> record : batch) {
      // What was handed in before this process began says how long it was away, not how slow it is.
      if (record.timestamp() >= since && isHandIn(record)) {
        recordLatency(record, now);
      }
    }
    if (batch.size() <= LARGEST_TRACED) {
      batch.forEach(this::endTrace);
    }
  }

  private void endTrace(ConsumerRecord<String, byte[]> record) {
    String parent = EventCodec.text(record.headers(), EventHeaders.TRACE_PARENT);
    if (parent != null) {
      traces.continuing(parent, "fold", record::offset);
    }
  }

  void rewound() {
    rewinds.increment();
  }

  private void recordLatency(ConsumerRecord<String, byte[]> record, long now) {
    String time = EventCodec.text(record.headers(), EventHeaders.TIME);
    if (time != null) {
      try {
        long latency = now - Instant.parse(time).toEpochMilli();
        handInToDashboard.record(Duration.ofMillis(Math.max(0, latency)));
      } catch (DateTimeException unreadable) {
        // A dead letter by now, and nothing to measure.
      }
    }
  }

  private static boolean isHandIn(ConsumerRecord<String, byte[]> record) {
    if (!record.topic().equals(Topic.SESSION_EVENTS.topicName())) {
      return false;
    }
    Header type = record.headers().lastHeader(EventHeaders.TYPE);
    return type != null && Arrays.equals(type.value(), HAND_IN);
  }
}
