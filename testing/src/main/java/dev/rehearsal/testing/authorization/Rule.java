package dev.rehearsal.testing.authorization;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may call one route. Immutable: the methods that refine it answer a refined copy.
 *
 * @param route method and path pattern, as in {@code GET /api/sessions/{id}}
 * @param target what the path names
 * @param verdicts for those who are treated otherwise than {@code others}
 * @param others for everybody else who is signed in
 * @param variables for the path, where the target does not tell
 * @param query appended to the path; may hold placeholders
 * @param body JSON that is valid for the route; may hold placeholders
 * @param headers that the route needs
 * @param tested false if a test of its own covers the route
 */
public record Rule(
    String route,
    Target target,
    Map<Who, Verdict> verdicts,
    Verdict others,
    Map<String, String> variables,
    String query,
    @Nullable String body,
    Map<String, String> headers,
    boolean tested) {

  public Rule {
    verdicts = Map.copyOf(verdicts);
    variables = Map.copyOf(variables);
    headers = Map.copyOf(headers);
  }

  /** Everybody, known or not. */
  public static Rule anybody(String route) {
    return of(Target.NONE, route, Verdict.ALLOWED).with(Verdict.ALLOWED, Who.ANONYMOUS);
  }

  /** Everybody who is known, and each sees their own things only. */
  public static Rule signedIn(String route) {
    return of(Target.NONE, route, Verdict.ALLOWED);
  }

  /** Those alone; the others are told that they may not. */
  public static Rule only(String route, Who... allowed) {
    return of(Target.NONE, route, Verdict.FORBIDDEN).with(Verdict.ALLOWED, allowed);
  }

  /** Nobody at all, and all are told so. */
  public static Rule nobody(String route) {
    return only(route).forbidding(Who.ANONYMOUS);
  }

  /** Those alone; for the others the object is not there. */
  public static Rule on(Target target, String route, Who... allowed) {
    return of(target, route, Verdict.HIDDEN).with(Verdict.ALLOWED, allowed);
  }

  /** Not tried here, because {@code test} does it or because nothing belongs to anybody. */
  public static Rule elsewhere(String route, String test) {
    if (test.isBlank()) {
      throw new IllegalArgumentException("Say where");
    }
    Rule rule = anybody(route);
    return new Rule(
        route,
        rule.target,
        rule.verdicts,
        rule.others,
        rule.variables,
        rule.query,
        rule.body,
        rule.headers,
        false);
  }

  /** Those know that the object is there and are told that they may not. */
  public Rule forbidding(Who... forbidden) {
    return with(Verdict.FORBIDDEN, forbidden);
  }

  public Rule variable(String name, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(name, value);
    return new Rule(route, target, verdicts, others, more, query, body, headers, tested);
  }

  public Rule query(String text) {
    return new Rule(route, target, verdicts, others, variables, text, body, headers, tested);
  }

  public Rule body(String json) {
    return new Rule(route, target, verdicts, others, variables, query, json, headers, tested);
  }

  public Rule header(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Rule(route, target, verdicts, others, variables, query, body, more, tested);
  }

  String method() {
    return route.substring(0, route.indexOf(' '));
  }

  String path() {
    return route.substring(route.indexOf(' ') + 1);
  }

  boolean changesThings() {
    return !method().equals("GET");
  }

  Verdict verdict(Who who, Whose whose) {
    Who there = whose == Whose.FOREIGN ? who.abroad() : who;
    Verdict present = verdicts.getOrDefault(there, others);
    return whose == Whose.ABSENT && who != Who.ANONYMOUS ? Verdict.HIDDEN : present;
  }

  private Rule with(Verdict verdict, Who... callers) {
    Map<Who, Verdict> more = new EnumMap<>(Who.class);
    more.putAll(verdicts);
    for (Who who : callers) {
      more.put(who, verdict);
    }
    return new Rule(route, target, more, others, variables, query, body, headers, tested);
  }

  private static Rule of(Target target, String route, Verdict others) {
    return new Rule(
        route,
        target,
        Map.of(Who.ANONYMOUS, Verdict.UNAUTHENTICATED),
        others,
        Map.of(),
        "",
        null,
        Map.of(),
        true);
  }
}
