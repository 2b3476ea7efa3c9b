package dev.rehearsal.analytics.stream;

import dev.rehearsal.analytics.AnalyticsSettings.FoldSettings;
import dev.rehearsal.analytics.fold.Fold;
import dev.rehearsal.analytics.store.BeatStore;
import dev.rehearsal.analytics.store.RedisAwayException;
import dev.rehearsal.analytics.store.Source;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Feeds one consumer's records to a fold. Reading begins where Redis says, never where the group's
 * offsets say, and goes back there whenever Redis turns out to hold something else. While Redis is
 * away the partitions are paused: the consumer stays in its group and asks again. The group's
 * offsets are kept for operators, and to know which dead letters have been sent. One thread.
 */
final class FoldListener
    implements BatchAcknowledgingConsumerAwareMessageListener<String, byte[]>,
        ConsumerAwareRebalanceListener {

  private static final Logger log = LoggerFactory.getLogger(FoldListener.class);

  private final Fold fold;
  private final BeatStore beats;
  private final FoldMeters meters;
  private final FoldSettings settings;
  private final Clock clock;
  private final FoldLog progress = new FoldLog();
  private final Backoff backoff = new Backoff();
  private volatile boolean inStep;
  private long nextBeat;
  private long nextSettle;

  FoldListener(Fold fold, BeatStore beats, FoldMeters meters, FoldSettings settings, Clock clock) {
    this.fold = fold;
    this.beats = beats;
    this.meters = meters;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether what this consumer has folded is, as far as is known, what Redis holds. */
  boolean isInStep() {
    return inStep;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> added) {
    outOfStep(consumer);
    synchronise(consumer);
  }

  @Override
  public void onMessage(
      List<ConsumerRecord<String, byte[]>> records,
      @Nullable Acknowledgment acknowledgment,
      @Nullable Consumer<?, ?> given) {
    Consumer<?, ?> consumer = Objects.requireNonNull(given);
    if (inStep) {
      boolean folded = attempt(consumer, () -> fold(records));
      if (folded && acknowledgment != null) {
        acknowledgment.acknowledge();
      }
    }
    tick(consumer);
  }

  /** Comes several times a second while there are no records. */
  void onIdle(Consumer<?, ?> consumer) {
    if (!inStep && backoff.isOver()) {
      synchronise(consumer);
    }
    tick(consumer);
  }

  private boolean fold(List<ConsumerRecord<String, byte[]>> records) {
    long begun = System.nanoTime();
    if (!fold.fold(records)) {
      return false;
    }
    progress.folded(records);
    meters.folded(records, System.nanoTime() - begun);
    return true;
  }

  private void tick(Consumer<?, ?> consumer) {
    long now = System.nanoTime();
    if (inStep && now - nextBeat >= 0) {
      nextBeat = now + settings.heartbeat().toNanos();
      attempt(consumer, () -> beats.beat(progress.freshness(consumer, clock.millis())));
    }
    if (inStep && now - nextSettle >= 0) {
      nextSettle = now + settings.settle().toNanos();
      attempt(
          consumer,
          () -> fold.settle(FoldLog.positions(consumer)) && fold.verify(consumer.assignment()));
    }
  }

  /** Does something that says whether Redis is as expected; if not, goes back to what it holds. */
  private boolean attempt(Consumer<?, ?> consumer, BooleanSupplier step) {
    try {
      if (step.getAsBoolean()) {
        return true;
      }
      log.info("Redis does not hold what was expected; reading again from where it is");
      meters.rewound();
      outOfStep(consumer);
      synchronise(consumer);
    } catch (RuntimeException failure) {
      outOfStep(consumer);
      postpone(failure);
    }
    return false;
  }

  private void outOfStep(Consumer<?, ?> consumer) {
    inStep = false;
    progress.forget();
    beats.forget();
    consumer.pause(consumer.assignment());
  }

  private void synchronise(Consumer<?, ?> consumer) {
    try {
      FoldLog.checkSideBySide(consumer);
      Set<Integer> partitions = new TreeSet<>();
      consumer.assignment().forEach(partition -> partitions.add(partition.partition()));
      fold.begin(partitions, FoldLog.committed(consumer));
      if (restartNewLogs(consumer)) {
        consumer.assignment().forEach(partition -> seek(consumer, partition));
        consumer.resume(consumer.assignment());
        backoff.reset();
        inStep = true;
      }
    } catch (RuntimeException failure) {
      postpone(failure);
    }
  }

  /** A log that ends before its watermark is another one: the topic was made anew. */
  private boolean restartNewLogs(Consumer<?, ?> consumer) {
    Map<TopicPartition, Long> ends = FoldLog.ends(consumer);
    List<TopicPartition> renewed = new ArrayList<>();
    ends.forEach(
        (partition, end) -> {
          if (fold.furthest(Source.of(partition.topic()), partition.partition()) > end) {
            renewed.add(partition);
          }
        });
    if (renewed.isEmpty()) {
      return true;
    }
    log.warn("{} ended before what was folded of them; reading them from the start", renewed);
    return fold.restart(renewed);
  }

  private void seek(Consumer<?, ?> consumer, TopicPartition partition) {
    long start = fold.start(Source.of(partition.topic()), partition.partition());
    if (start < 0) {
      consumer.seekToBeginning(List.of(partition));
    } else {
      consumer.seek(partition, start);
    }
  }

  private void postpone(RuntimeException failure) {
    if (failure instanceof RedisAwayException) {
      log.warn("{}; trying again", failure.getMessage());
    } else {
      log.error("A batch could not be folded; trying again", failure);
    }
    backoff.increase();
  }
}
