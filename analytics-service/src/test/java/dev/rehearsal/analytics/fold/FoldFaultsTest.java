package dev.rehearsal.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.support.FoldDriver;
import dev.rehearsal.analytics.support.Histories;
import dev.rehearsal.analytics.support.NaiveOverview;
import dev.rehearsal.analytics.support.RedisDump;
import dev.rehearsal.analytics.support.TestLog;
import dev.rehearsal.events.Event;
import dev.rehearsal.testing.Backends;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random histories, folded with every fault there is, leave exactly what folding them once in peace
 * leaves. Run one again with {@code -Dseed=…}.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FoldFaultsTest {

  private static final int PARTITIONS = 3;
  private static final int SLOTS = 4;

  private String uri;
  private RedisClient redis;
  private StatefulRedisConnection<String, String> connection;

  static LongStream seeds() {
    String chosen = System.getProperty("seed");
    long first = System.nanoTime();
    return chosen != null
        ? LongStream.of(Long.parseLong(chosen))
        : LongStream.range(first, first + Integer.getInteger("histories", 12));
  }

  @BeforeEach
  void connect() {
    uri = Backends.shared().freshRedis();
    redis = RedisClient.create(uri);
    connection = redis.connect();
  }

  @AfterEach
  void disconnect() {
    connection.close();
    redis.shutdown();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsEveryEventOnceWhateverHappens(long seed) {
    Random random = new Random(seed);
    Histories histories = new Histories(seed);
    List<Event> events = histories.events(60);
    Keyspace peaceful = new Keyspace("peace", 1, SLOTS);
    Keyspace troubled = new Keyspace("trouble", 1, SLOTS);
    fold(log(events), peaceful);

    foldWithFaults(log(withDuplicates(events, random)), troubled, random);

    assertThat(RedisDump.of(uri, "trouble")).isEqualTo(RedisDump.of(uri, "peace"));
    histories
        .cohorts()
        .forEach(
            cohort ->
                assertThat(NaiveOverview.read(uri, peaceful, cohort))
                    .isEqualTo(NaiveOverview.compute(events, cohort)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void doesNotDependOnTheOrderOfEvents(long seed) {
    Random random = new Random(seed);
    List<Event> events = new Histories(seed).events(60);
    fold(log(events), new Keyspace("peace", 1, SLOTS));
    List<Event> shuffled = withDuplicates(events, random);
    Collections.shuffle(shuffled, random);

    fold(log(shuffled), new Keyspace("shuffled", 1, SLOTS));

    assertThat(RedisDump.of(uri, "shuffled")).isEqualTo(RedisDump.of(uri, "peace"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void staysRightWhenTwoConsumersShareThePartitionsOfASession(long seed) {
    Random random = new Random(seed);
    TestLog log = log(new Histories(seed).events(60));
    fold(log, new Keyspace("peace", 1, SLOTS));
    Keyspace shared = new Keyspace("shared", 1, SLOTS);
    DeadLetterBox none =
        (record, cause) -> {
          throw new AssertionError(record.toString(), cause);
        };

    try (FoldDriver scores = new FoldDriver(log, redis, shared, none, FoldFaultsTest::holdsScores);
        FoldDriver others =
            new FoldDriver(log, redis, shared, none, partition -> !holdsScores(partition))) {
      scores.synchronise();
      others.synchronise();
      while (!scores.isAtEnd() || !others.isAtEnd()) {
        (random.nextBoolean() ? scores : others).step(1 + random.nextInt(20));
      }
    }

    assertThat(RedisDump.of(uri, "shared")).isEqualTo(RedisDump.of(uri, "peace"));
  }

  private void foldWithFaults(TestLog log, Keyspace keys, Random random) {
    FoldDriver owner = new FoldDriver(log, redis, keys).synchronise();
    FoldDriver zombie = new FoldDriver(log, redis, keys).synchronise();
    for (int i = 0; i < 120; i++) {
      switch (random.nextInt(12)) {
        case 0 -> rewind(owner, random);
        case 1 -> zombie.step(1 + random.nextInt(8));
        case 2 -> {
          // A restart; the old owner lives on as the zombie, with what it remembers.
          zombie.close();
          zombie = owner;
          owner = new FoldDriver(log, redis, keys).synchronise();
        }
        case 3 -> owner.settle();
        case 4 -> zombie.settle();
        case 5 -> loseAnything(keys, random);
        case 6 -> crashBetweenSlots(owner, keys, random);
        default -> owner.step(1 + random.nextInt(15));
      }
    }
    while (!owner.isAtEnd() || !owner.settle()) {
      owner.step(100);
    }
    zombie.close();
    owner.close();
  }

  /** Rarely everything, sometimes one slot, as when a node of a cluster comes back empty. */
  private void loseAnything(Keyspace keys, Random random) {
    if (random.nextInt(3) == 0) {
      String slot = random.nextInt(3) == 0 ? "*" : "*." + random.nextInt(SLOTS) + "}:*";
      List<String> lost = connection.sync().keys(keys.namespace() + ":" + slot);
      if (!lost.isEmpty()) {
        connection.sync().del(lost.toArray(String[]::new));
      }
    }
  }

  /** One slot refuses its script while the others take theirs; then the consumer is gone. */
  private void crashBetweenSlots(FoldDriver owner, Keyspace keys, Random random) {
    byte[] watermarks = keys.watermarks(random.nextInt(SLOTS));
    String key = new String(watermarks, StandardCharsets.US_ASCII);
    boolean existed = connection.sync().exists(key) == 1;
    if (existed) {
      connection.sync().rename(key, key + "-aside");
    }
    connection.sync().set(key, "refuses");
    try {
      owner.step(1 + random.nextInt(30));
    } catch (RuntimeException refused) {
      assertThat(refused).hasMessageContaining("WRONGTYPE");
    }
    connection.sync().del(key);
    if (existed) {
      connection.sync().rename(key + "-aside", key);
    }
    owner.synchronise();
  }

  private static void rewind(FoldDriver driver, Random random) {
    List<TopicPartition> partitions = driver.assigned();
    driver.rewind(partitions.get(random.nextInt(partitions.size())), random.nextInt(200));
  }

  private void fold(TestLog log, Keyspace keys) {
    try (FoldDriver driver = new FoldDriver(log, redis, keys)) {
      driver.synchronise().finish();
    }
  }

  private static TestLog log(List<Event> events) {
    TestLog log = new TestLog(PARTITIONS);
    log.append(events);
    return log;
  }

  /** The relay and the scoring service may send an event again, later. */
  private static List<Event> withDuplicates(List<Event> events, Random random) {
    List<Event> all = new ArrayList<>(events);
    for (int i = 0; i < events.size() / 5; i++) {
      int original = random.nextInt(all.size());
      all.add(original + random.nextInt(all.size() - original) + 1, all.get(original));
    }
    return all;
  }

  private static boolean holdsScores(TopicPartition partition) {
    return partition.topic().equals("rehearsal.stage-scores");
  }
}
