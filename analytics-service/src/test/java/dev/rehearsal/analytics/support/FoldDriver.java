package dev.rehearsal.analytics.support;

import dev.rehearsal.analytics.fold.DeadLetterBox;
import dev.rehearsal.analytics.fold.Fold;
import dev.rehearsal.analytics.store.FoldStore;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.store.Source;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Folds a log in memory as a consumer would, in whatever steps a test wants. */
public final class FoldDriver implements AutoCloseable {

  private final TestLog log;
  private final Predicate<TopicPartition> assigned;
  private final RedisLink link;
  private final Fold fold;
  private final Map<TopicPartition, Long> positions = new HashMap<>();

  public FoldDriver(
      TestLog log,
      RedisClient redis,
      Keyspace keys,
      DeadLetterBox deadLetters,
      Predicate<TopicPartition> assigned) {
    this.log = log;
    this.assigned = assigned;
    this.link = new RedisLink(() -> redis, Duration.ofSeconds(10));
    this.fold = new Fold(new FoldStore(link, keys), deadLetters, 50);
  }

  /** A consumer of everything, for which no record may be unreadable. */
  public FoldDriver(TestLog log, RedisClient redis, Keyspace keys) {
    this(log, redis, keys, FoldDriver::refuse, _ -> true);
  }

  /** Begins, or begins again, where Redis says. */
  public FoldDriver synchronise() {
    TreeSet<Integer> partitions = new TreeSet<>();
    assigned().forEach(partition -> partitions.add(partition.partition()));
    fold.begin(partitions, Map.of());
    positions.clear();
    for (TopicPartition partition : assigned()) {
      long start = fold.start(Source.of(partition.topic()), partition.partition());
      positions.put(partition, Math.max(0, start));
    }
    return this;
  }

  /** Goes back in one partition, as if its records were delivered again. */
  public void rewind(TopicPartition partition, long offset) {
    positions.computeIfPresent(partition, (_, position) -> Math.min(position, offset));
  }

  /**
   * Folds the next records of each partition.
   *
   * @return false if it had to begin again
   */
  public boolean step(int most) {
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    for (TopicPartition partition : assigned()) {
      List<ConsumerRecord<String, byte[]>> next =
          log.records(partition).stream()
              .filter(record -> record.offset() >= positions.getOrDefault(partition, 0L))
              .limit(most)
              .toList();
      batch.addAll(next);
    }
    boolean folded = fold.fold(batch);
    if (folded) {
      batch.forEach(
          record ->
              positions.put(
                  new TopicPartition(record.topic(), record.partition()), record.offset() + 1));
    } else {
      synchronise();
    }
    return folded;
  }

  public boolean settle() {
    boolean settled = fold.settle(positions) && fold.verify(positions.keySet());
    if (!settled) {
      synchronise();
    }
    return settled;
  }

  /** Folds all there is. */
  public FoldDriver finish() {
    while (!isAtEnd()) {
      step(1_000);
    }
    return this;
  }

  public boolean isAtEnd() {
    return assigned().stream()
        .allMatch(
            partition ->
                positions.getOrDefault(partition, 0L) > log.records(partition).getLast().offset());
  }

  public List<TopicPartition> assigned() {
    return log.topicPartitions().stream().filter(assigned).toList();
  }

  @Override
  public void close() {
    link.close();
  }

  private static void refuse(ConsumerRecord<String, byte[]> record, Exception cause) {
    throw new AssertionError("unreadable: " + record, cause);
  }
}
