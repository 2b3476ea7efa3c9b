import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.content.DemoAnswers;
import dev.rehearsal.events.artifact.Artifact;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands in stages at a steady rate and says how long it took until they were scored and on the
 * dashboards. Start Rehearsal without the demo, then:
 *
 * <pre>benchmarks/hand-in-latency.sh http://127.0.0.1:8080 [hand-ins a second] [seconds]</pre>
 *
 * Hand-in times are those of the client; the two others are Rehearsal's own histograms, from the
 * moment of the hand-in to the score attached in PostgreSQL and to the fold written to Redis.
 */
public class HandInLatency {

  private static final int LEARNERS = 40;
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();

  private final URI origin;
  private final ConcurrentLinkedQueue<Long> handInNanos = new ConcurrentLinkedQueue<>();
  private final AtomicInteger refused = new AtomicInteger();

  HandInLatency(URI origin) {
    this.origin = origin;
  }

  public static void main(String[] arguments) throws Exception {
    URI origin = URI.create(arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080");
    int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
    HandInLatency benchmark = new HandInLatency(origin);
    List<String> tokens = benchmark.register();
    benchmark.run(tokens, rate, 10); // warm-up
    benchmark.handInNanos.clear();
    Map<String, TreeMap<Double, Double>> before = benchmark.histograms();
    benchmark.run(tokens, rate, seconds);
    benchmark.awaitScores();
    benchmark.report(rate, seconds, before, benchmark.histograms());
  }

  private List<String> register() throws Exception {
    List<String> tokens = new ArrayList<>();
    for (int learner = 0; learner < LEARNERS; learner++) {
      String email = "load-" + UUID.randomUUID() + "@example.org";
      Map<String, String> account =
          Map.of("email", email, "displayName", "Load " + learner, "password", email);
      send("/api/accounts", null, account);
      JsonNode token =
          send("/api/tokens", null, Map.of("email", email, "password", email));
      tokens.add(token.path("accessToken").asString());
    }
    return tokens;
  }

  /** One session after the other for each learner; permits given out at the rate bound them all. */
  private void run(List<String> tokens, int rate, int seconds) throws Exception {
    Semaphore permits = new Semaphore(0);
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String token : tokens) {
        threads.submit(() -> practise(token, permits, end));
      }
      long interval = Duration.ofSeconds(1).toNanos() / rate;
      for (long next = System.nanoTime(); next < end; next += interval) {
        while (System.nanoTime() < next) {
          Thread.sleep(1);
        }
        permits.release();
      }
      permits.release(tokens.size() * 10);
    }
  }

  private Void practise(String token, Semaphore permits, long end) throws Exception {
    List<DemoAnswer> answers = DemoAnswers.bundled();
    for (int round = 0; System.nanoTime() < end; round++) {
      DemoAnswer script = answers.get(round % answers.size());
      JsonNode session =
          send(
              "/api/sessions",
              token,
              Map.of(
                  "problemId", script.problemId(),
                  "frameworkId", "five-step",
                  "mode", "interview"));
      String id = session.path("id").asString();
      for (JsonNode stage : session.path("stages")) {
        permits.acquire();
        if (System.nanoTime() > end) {
          return null;
        }
        String stageId = stage.path("id").asString();
        long start = System.nanoTime();
        send(
            "/api/sessions/" + id + "/stages/" + stageId + "/completion",
            token,
            Map.of("artifact", script.stages().getOrDefault(stageId, Artifact.EMPTY)));
        handInNanos.add(System.nanoTime() - start);
      }
    }
    return null;
  }

  private void awaitScores() throws Exception {
    Thread.sleep(Duration.ofSeconds(3));
  }

  private JsonNode send(String path, String token, Object body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(origin.resolve(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<byte[]> answer =
        HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 300) {
      refused.incrementAndGet();
      throw new IllegalStateException(
          path + " answered " + answer.statusCode() + " " + new String(answer.body()));
    }
    return JSON.readTree(answer.body());
  }

  /** Cumulative counts by upper bound in seconds, for each histogram of interest. */
  private Map<String, TreeMap<Double, Double>> histograms() throws Exception {
    String figures =
        HTTP.send(
                HttpRequest.newBuilder(origin.resolve("/actuator/prometheus")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    Map<String, TreeMap<Double, Double>> histograms = new TreeMap<>();
    Matcher bucket =
        Pattern.compile(
                "(rehearsal_handin_\\w+)_seconds_bucket\\{[^}]*le=\"([^\"]+)\"[^}]*} (\\S+)")
            .matcher(figures);
    while (bucket.find()) {
      double bound =
          bucket.group(2).equals("+Inf")
              ? Double.POSITIVE_INFINITY
              : Double.parseDouble(bucket.group(2));
      histograms
          .computeIfAbsent(bucket.group(1), name -> new TreeMap<>())
          .merge(bound, Double.parseDouble(bucket.group(3)), Double::sum);
    }
    return histograms;
  }

  private void report(
      int rate,
      int seconds,
      Map<String, TreeMap<Double, Double>> before,
      Map<String, TreeMap<Double, Double>> after) {
    long[] sorted = handInNanos.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "%d hand-ins in %d s (asked for %d/s), %d refused%n",
        sorted.length, seconds, rate, refused.get());
    System.out.printf(
        "hand-in over HTTP        p50 %5.1f ms   p99 %6.1f ms%n",
        sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    after.forEach(
        (name, buckets) -> {
          TreeMap<Double, Double> counts = new TreeMap<>(buckets);
          before.getOrDefault(name, new TreeMap<>()).forEach((le, n) -> counts.merge(le, -n, Double::sum));
          System.out.printf(
              "%-24s p50 %s   p99 %s   (%.0f events)%n",
              name.replace('_', '.'),
              quantile(counts, 0.50),
              quantile(counts, 0.99),
              counts.lastEntry().getValue());
        });
  }

  /** The upper bound of the bucket the quantile falls into. */
  private static String quantile(TreeMap<Double, Double> buckets, double quantile) {
    double wanted = buckets.lastEntry().getValue() * quantile;
    return buckets.entrySet().stream()
        .filter(bucket -> bucket.getValue() >= wanted)
        .findFirst()
        .map(bucket -> "≤ %.1f ms".formatted(bucket.getKey() * 1e3))
        .orElse("–");
  }
}
