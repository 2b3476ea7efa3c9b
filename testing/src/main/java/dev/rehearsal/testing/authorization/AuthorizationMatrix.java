package dev.rehearsal.testing.authorization;

import dev.rehearsal.testing.http.Answer;
import dev.rehearsal.testing.http.Api;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every mapped route × every kind of caller × own, foreign and absent objects, against a table of
 * rules. A route without a rule fails, and so does a rule without a route.
 */
public final class AuthorizationMatrix {

  private final Api api;
  private final World world;
  private final List<Rule> rules;
  private final Duration patience;

  /**
   * @param patience how long a wrong answer may be given: zero where a request decides by the
   *     record itself, more where what it decides by arrives in events
   */
  public AuthorizationMatrix(Api api, World world, List<Rule> rules, Duration patience) {
    this.api = api;
    this.world = world;
    this.rules = List.copyOf(rules);
    this.patience = patience;
  }

  /**
   * The checks, to be run one after another and in this order.
   *
   * @param mapped every route of the running services, as in {@code GET /api/sessions/{id}}
   */
  public Stream<Check> checks(Set<String> mapped) {
    Set<String> ruled = rules.stream().map(Rule::route).collect(Collectors.toSet());
    Stream<Check> complete =
        Stream.of(
            new Check("every route has a rule", () -> none("without a rule", mapped, ruled)),
            new Check("every rule has a route", () -> none("not mapped", ruled, mapped)));
    Stream<Check> kept =
        rules.stream()
            .filter(Rule::tested)
            .flatMap(rule -> Arrays.stream(Who.values()).map(who -> check(rule, who)));
    return Stream.concat(complete, kept);
  }

  private Check check(Rule rule, Who who) {
    String name = rule.route() + " as " + who;
    return new Check(
        name,
        () -> {
          try {
            keeps(rule, who);
          } catch (AssertionError failure) {
            throw new AssertionError(name + ": " + failure.getMessage(), failure);
          }
        });
  }

  private void keeps(Rule rule, Who who) {
    Set<JsonNode> hidden = new HashSet<>();
    for (Whose whose : rule.target() == Target.NONE ? new Whose[] {Whose.OWN} : Whose.values()) {
      Verdict expected = rule.verdict(who, whose);
      Answer answer = settled(expected, () -> call(rule, who, whose));
      if (!expected.fits(answer.status())) {
        throw new AssertionError(
            "%s object: expected %s but got %d %s"
                .formatted(whose, expected, answer.status(), answer.body()));
      }
      keepsSecrets(answer, who);
      if (expected == Verdict.HIDDEN) {
        hidden.add(withoutInstance(answer.json()));
      }
      if (expected == Verdict.ALLOWED && rule.changesThings()) {
        world.group(whose).renew();
      }
    }
    if (hidden.size() > 1) {
      throw new AssertionError("can be told apart: " + hidden);
    }
  }

  private Answer settled(Verdict expected, Supplier<Answer> call) {
    Answer answer = call.get();
    long end = System.nanoTime() + patience.toNanos();
    while (!expected.fits(answer.status()) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      answer = call.get();
    }
    return answer;
  }

  private Answer call(Rule rule, Who who, Whose whose) {
    String path = rule.path();
    for (Map.Entry<String, String> variable : variables(rule, whose).entrySet()) {
      path = path.replace("{" + variable.getKey() + "}", variable.getValue());
    }
    Map<String, String> headers = new HashMap<>();
    rule.headers().forEach((name, value) -> headers.put(name, world.fill(value)));
    String body = rule.body();
    return api.send(
        rule.method(),
        path + world.fill(rule.query()),
        world.token(who),
        body == null ? null : world.fill(body),
        headers);
  }

  private Map<String, String> variables(Rule rule, Whose whose) {
    Group group = world.group(whose);
    Map<String, String> variables = new HashMap<>(rule.target().variables(group));
    if (whose == Whose.ABSENT) {
      variables.putAll(rule.target().absent());
    }
    rule.variables().forEach((name, value) -> variables.put(name, world.fill(value)));
    return variables;
  }

  private void keepsSecrets(Answer answer, Who who) {
    Set<String> told =
        world.secretsFrom(who).stream()
            .filter(answer.body()::contains)
            .collect(Collectors.toUnmodifiableSet());
    if (!told.isEmpty()) {
      throw new AssertionError("tells " + who + " of " + told + ": " + answer.body());
    }
  }

  private static JsonNode withoutInstance(JsonNode problem) {
    ((ObjectNode) problem).remove("instance");
    return problem;
  }

  private static void none(String fault, Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    if (!rest.isEmpty()) {
      throw new AssertionError(fault + ": " + rest);
    }
  }
}
