package dev.rehearsal.analytics.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.analytics.AnalyticsServiceApplication;
import dev.rehearsal.analytics.metrics.AnalyticsMetric;
import dev.rehearsal.analytics.store.FoldStore;
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
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
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

  private static final String PROBE =
      """
      if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
      local last = 3 + 2 * ARGV[3]
      for i = 4, last, 1000 do
        redis.call('HSET', KEYS[2], unpack(ARGV, i, math.min(i + 999, last)))
      end
      for i = last + 1, #ARGV, 2 do redis.call('HINCRBY', 'sums', ARGV[i], ARGV[i + 1]) end
      redis.call('SET', KEYS[1], ARGV[2])
      return 1
      """;

  private static final Pattern HERE = Pattern.compile("analytics-fold|lettuce|^main$");

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
    try (RedisClient client = RedisClient.create(backends.freshRedis());
        StatefulRedisConnection<byte[], byte[]> redis = client.connect(ByteArrayCodec.INSTANCE)) {
      Cost best = null;
      for (int round = 0; round < 5; round++) {
        byte[][] keys = {("watermark" + round).getBytes(UTF_8), ("events" + round).getBytes(UTF_8)};
        Cost before = cost();
        for (int done = 0; done < events; done += BATCH) {
          redis.sync().eval(PROBE, ScriptOutputType.INTEGER, keys, probeBatch(done));
        }
        Cost cost = cost().minus(before);
        best = best == null || cost.seconds() < best.seconds() ? cost : best;
      }
      IO.println("bare script: " + Objects.requireNonNull(best).of(events));
      return events / best.seconds();
    }
  }

  private byte[][] probeBatch(int done) {
    List<byte[]> arguments = new ArrayList<>();
    arguments.add(number(done));
    arguments.add(number(done + BATCH));
    arguments.add(number(BATCH));
    for (int i = 0; i < BATCH; i++) {
      arguments.add(FoldStore.id(new UUID(7, done + i)));
      arguments.add(number(1));
    }
    for (int sum = 0; sum < COHORTS * 20; sum++) {
      arguments.add(number(sum));
      arguments.add(number(17));
    }
    return arguments.toArray(byte[][]::new);
  }

  private static byte[] number(long value) {
    return Long.toString(value).getBytes(UTF_8);
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
      // The first half warms the machine up.
      while (meters.counter(folded).count() < events / 2) {
        Thread.sleep(1);
      }
      double first = meters.counter(folded).count();
      Cost before = cost();
      while (meters.counter(folded).count() < events) {
        Thread.sleep(1);
      }
      double counted = events - first;
      Cost cost = cost().minus(before);
      double rate = counted / cost.seconds();
      IO.println("fold: " + cost.of(counted));
      return rate;
    }
  }

  /**
   * Time that passed, and CPU time of this side's threads and of Redis: the load of others shows.
   */
  private record Cost(double seconds, double threads, double redis) {

    Cost minus(Cost before) {
      return new Cost(seconds - before.seconds, threads - before.threads, redis - before.redis);
    }

    String of(double events) {
      return "%.0f/s; CPU an event: %.2f µs here, %.2f µs in Redis"
          .formatted(events / seconds, 1e6 * threads / events, 1e6 * redis / events);
    }
  }

  private Cost cost() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && HERE.matcher(thread.getThreadName()).find()) {
        nanos += threads.getThreadCpuTime(thread.getThreadId());
      }
    }
    try (RedisClient client = RedisClient.create(backends.redisUri());
        StatefulRedisConnection<String, String> redis = client.connect()) {
      double used =
          redis
              .sync()
              .info("cpu")
              .lines()
              .filter(line -> line.startsWith("used_cpu_sys:") || line.startsWith("used_cpu_user:"))
              .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
              .sum();
      return new Cost(System.nanoTime() / 1e9, nanos / 1e9, used);
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
        new StageRef(kind.name().toLowerCase(Locale.ROOT), List.of(kind), 1),
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
