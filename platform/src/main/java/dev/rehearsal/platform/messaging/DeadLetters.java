package dev.rehearsal.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where records go that a consumer cannot process, whole and with the reason, so that an operator
 * can look at them and send them again. Safe for several threads.
 */
public final class DeadLetters {

  /** Counts the records set aside. */
  public static final String METER = "rehearsal.deadletters";

  public static final String REASON = "rehearsal-dlt-reason";
  public static final String ORIGIN = "rehearsal-dlt-origin";

  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
  private static final int LONGEST_REASON = 1_000;

  private final MeterRegistry meters;

  DeadLetters(MeterRegistry meters) {
    this.meters = meters;
  }

  /**
   * The record as a dead letter of the consumer: same key, value, headers and partition, with the
   * reason and the origin ({@code topic-partition@offset}) as headers. The caller sends it, in its
   * transaction where it has one.
   */
  public ProducerRecord<String, byte[]> record(
      Consumer consumer, ConsumerRecord<String, byte[]> failed, Exception cause) {
    String origin = failed.topic() + "-" + failed.partition() + "@" + failed.offset();
    log.warn("{} sets {} aside: {}", consumer.groupId(), origin, reason(cause));
    meters.counter(METER, "consumer", consumer.groupId(), "topic", failed.topic()).increment();
    Headers headers = new RecordHeaders(failed.headers());
    headers.add(REASON, reason(cause).getBytes(UTF_8));
    headers.add(ORIGIN, origin.getBytes(UTF_8));
    return new ProducerRecord<>(
        Topic.named(failed.topic()).deadLetters(consumer.groupId()),
        failed.partition(),
        failed.key(),
        failed.value(),
        headers);
  }

  /** Names the failure and its root; a value of the record never appears in it. */
  private static String reason(Exception cause) {
    Throwable root = cause;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String reason =
        cause.getClass().getSimpleName()
            + ": "
            + cause.getMessage()
            + (root == cause ? "" : " (" + root.getClass().getSimpleName() + ")");
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }
}
