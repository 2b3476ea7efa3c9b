package dev.rehearsal.analytics.benchmark;

import dev.rehearsal.analytics.AnalyticsServiceApplication;
import dev.rehearsal.analytics.metrics.AnalyticsMetric;
import dev.rehearsal.analytics.store.FoldStore;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.store.SlotChanges;
import dev.rehearsal.analytics.store.SlotScript;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.Level;
import dev.rehearsal.events.Mode;
import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.StageTiming;
import dev.rehearsal.testing.Backends;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Folds a backlog of stage scores from an embedded broker into an embedded Redis with the whole
 * service, and compares it with the bare script: one fenced call for each 5,000 events, combined.
 *
 * <pre>FoldBenchmark [events] [criteria a score] [threads]</pre>
 */
public final class FoldBenchmark {

  private static final int STAGES = 5;
  private static final int LEARNERS = 3_000;
  private static final int COHORTS = 30;
  private static final int BATCH = 5_000;
  private static final String SCORES = "rehearsal.stage-scores";

  private final Backends backends = Backends.fresh();
  private final Random random = new Random(7);
  private final int events;
  private final int criteria;
  private final List<UUID> learners = ids(LEARNERS);
  private final List<UUID> cohorts = ids(COHORTS);

  private FoldBenchmark(int events, int criteria) {
    this.events = events;
    this.criteria = criteria;
  }

  public static void main(String[] arguments) throws Exception {
    int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300_000;
    int criteria = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    FoldBenchmark benchmark = new FoldBenchmark(events, criteria);
    double probe = benchmark.probe();
    long bytes = benchmark.load();
    double rate = benchmark.fold(threads);
    IO.println(
        "%d events of %d bytes, %d criteria, %d threads: bare script %.0f/s, fold %.0f/s, ratio %.2f"
            .formatted(events, bytes / events, criteria, threads, probe, rate, rate / probe));
    System.exit(0);
  }

  /** The script alone: a remembered key for each event and the sums of each batch. */
  private double probe() {
    Keyspace keys = new Keyspace("probe", 1, 1);
    try (RedisClient client = RedisClient.create(backends.freshRedis());
        RedisLink link = new RedisLink(() -> client, Duration.ofSeconds(10))) {
      double best = 0;
      for (int round = 0; round < 5; round++) {
        long begun = System.nanoTime();
        for (int done = 0; done < events; done += BATCH) {
          SlotScript.apply(link, List.of(probeBatch(keys, round, done)));
        }
        best = Math.max(best, events / ((System.nanoTime() - begun) / 1e9));
      }
      return best;
    }
  }

  private SlotChanges probeBatch(Keyspace keys, int round, int done) {
    SlotChanges changes = new SlotChanges(keys.watermarks(0));
    changes.fence("p" + round, done == 0 ? -1 : done, done + BATCH);
    List<byte[]> remembered = new ArrayList<>(2 * BATCH);
    for (int i = 0; i < BATCH; i++) {
      remembered.add(FoldStore.id(new UUID(round, done + i)));
      remembered.add(new byte[] {'1'});
    }
    changes.put(keys.tracks(0, cohorts.getFirst()), remembered);
    for (UUID cohort : cohorts) {
      List<byte[]> sums = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        sums.add(SlotChanges.number(i));
        sums.add(SlotChanges.number(17));
      }
      changes.add(keys.numbers(cohort), sums);
    }
    return changes;
  }

  private long load() throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", backends.kafkaBootstrap());
    try (Admin admin = Admin.create(settings)) {
      admin.createTopics(List.of(new NewTopic(SCORES, 6, (short) 1))).all().get();
    }
    EventCodec codec = new EventCodec("/benchmark");
    long bytes = 0;
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                backends.kafkaBootstrap(),
                "linger.ms",
                5,
                "batch.size",
                65_536,
                "compression.type",
                "lz4"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      List<SessionRef> open = new ArrayList<>();
      for (int i = 0; i < events; i++) {
        if (i % (200 * STAGES) == 0) {
          open = IntStream.range(0, 200).mapToObj(_ -> session()).toList();
        }
        var record = codec.record(score(open.get(i % 200), i / 200 % STAGES), null);
        bytes += record.value().length;
        producer.send(record);
      }
      producer.flush();
    }
    return bytes;
  }

  private double fold(int threads) throws InterruptedException {
    try (ConfigurableApplicationContext service =
        SpringApplication.run(
            AnalyticsServiceApplication.class,
            "--spring.config.name=analytics-service",
            "--server.port=0",
            "--spring.kafka.bootstrap-servers=" + backends.kafkaBootstrap(),
            "--spring.data.redis.url=" + backends.freshRedis(),
            "--rehearsal.analytics.fold.threads=" + threads)) {
      MeterRegistry meters = service.getBean(MeterRegistry.class);
      String folded = AnalyticsMetric.RECORDS_FOLDED.meterName();
      while (meters.counter(folded).count() == 0) {
        Thread.sleep(1);
      }
      long begun = System.nanoTime();
      double first = meters.counter(folded).count();
      while (meters.counter(folded).count() < events) {
        Thread.sleep(1);
      }
      return (events - first) / ((System.nanoTime() - begun) / 1e9);
    }
  }

  private SessionRef session() {
    int learner = random.nextInt(LEARNERS);
    return new SessionRef(
        id(),
        1,
        learners.get(learner),
        List.of(cohorts.get(learner % COHORTS)),
        "url-shortener",
        "five-step",
        Mode.INTERVIEW,
        Instant.ofEpochSecond(1_770_000_000L + random.nextInt(10_000_000)));
  }

  private ScoreEvent.StageScored score(SessionRef session, int stage) {
    Instant done = session.startedAt().plusSeconds(300L * stage + 250);
    int points = random.nextInt(101);
    StageKind kind = StageKind.values()[stage];
    return new ScoreEvent.StageScored(
        id(),
        done,
        session,
        new StageRef(kind.name().toLowerCase(java.util.Locale.ROOT), List.of(kind), 1),
        new StageTiming(session.startedAt(), done, 300, 100 + random.nextInt(400), false),
        new ScoreEvent.StageScore(
            "3f9a1c",
            Evaluator.RULES,
            points,
            List.of(new ScoreEvent.DimensionScore(Dimension.ARCHITECTURE, points, null)),
            IntStream.range(0, criteria).mapToObj(i -> criterion(kind, i)).toList(),
            List.of()));
  }

  private ScoreEvent.CriterionResult criterion(StageKind kind, int number) {
    return new ScoreEvent.CriterionResult(
        kind + "-criterion-" + number,
        "Names the thing that matters, number " + number,
        Dimension.ARCHITECTURE,
        Level.SENIOR,
        Outcome.values()[random.nextInt(4)],
        2,
        List.of(new ScoreEvent.Evidence("/notes", 10, 80)),
        "You said what it is; say as well why it is so and what it costs.");
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private List<UUID> ids(int count) {
    return IntStream.range(0, count).mapToObj(_ -> id()).toList();
  }
}
