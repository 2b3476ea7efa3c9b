package dev.rehearsal.testing.authorization;

import static dev.rehearsal.testing.authorization.Rule.anybody;
import static dev.rehearsal.testing.authorization.Rule.elsewhere;
import static dev.rehearsal.testing.authorization.Rule.on;
import static dev.rehearsal.testing.authorization.Rule.only;
import static dev.rehearsal.testing.authorization.Rule.signedIn;
import static dev.rehearsal.testing.authorization.Who.ADMIN;
import static dev.rehearsal.testing.authorization.Who.INSTRUCTOR;
import static dev.rehearsal.testing.authorization.Who.OTHER_INSTRUCTOR;
import static dev.rehearsal.testing.authorization.Who.OWNER;
import static dev.rehearsal.testing.authorization.Who.PEER;

import java.util.List;
import java.util.stream.Stream;

/** Who may call which route of the session service. */
public final class SessionServiceRules {

  private static final String CREDENTIALS =
      "{\"email\": \"{{email}}\", \"password\": \"{{password}}\"}";

  private static final String ATTEMPT =
      "GET /api/sessions/{id}/stages/{stageId}/attempts/{attempt}";

  private SessionServiceRules() {}

  public static List<Rule> all() {
    return Stream.of(identity(), cohorts(), catalogue(), practice(), operations())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule> identity() {
    return List.of(
        anybody("POST /api/accounts")
            .body(
                """
                {"email": "{{random}}@example.com", "displayName": "New", "password": "{{random}}"}\
                """),
        anybody("POST /api/tokens").body(CREDENTIALS),
        anybody("POST /api/browser-session").body(CREDENTIALS),
        anybody("GET /api/browser-session"),
        anybody("DELETE /api/browser-session"),
        anybody("GET /api/demo"),
        anybody("GET /.well-known/jwks.json"),
        elsewhere("POST /api/demo/entry", "DemoTest"),
        signedIn("GET /api/me"),
        only("GET /api/accounts", ADMIN).query("?email={{ownerEmail}}"),
        on(Target.LEARNER, "PUT /api/accounts/{id}/roles", ADMIN)
            .body("{\"roles\": [\"LEARNER\"]}"));
  }

  private static List<Rule> catalogue() {
    return List.of(
        signedIn("GET /api/frameworks"),
        signedIn("GET /api/frameworks/{id}").variable("id", "{{framework}}"),
        signedIn("GET /api/problems"),
        signedIn("GET /api/problems/{id}").variable("id", "{{problem}}"),
        anybody("GET /asyncapi.yaml"));
  }

  private static List<Rule> practice() {
    return List.of(
        signedIn("POST /api/sessions")
            .body(
                """
                {"problemId": "{{problem}}", "frameworkId": "{{framework}}", "mode": "untimed"}\
                """),
        signedIn("GET /api/sessions"),
        on(Target.SESSION, "GET /api/sessions/{id}", OWNER, INSTRUCTOR),
        on(Target.SESSION, "GET /api/sessions/{id}/scorecard", OWNER, INSTRUCTOR),
        on(Target.SESSION, "GET /api/sessions/{id}/events", OWNER, INSTRUCTOR),
        on(Target.HAND_IN, ATTEMPT, OWNER, INSTRUCTOR),
        on(Target.SESSION, "GET /api/sessions/{id}/stages/{stageId}/draft", OWNER),
        on(Target.SESSION, "PUT /api/sessions/{id}/stages/{stageId}/draft", OWNER)
            .header("If-Match", "*")
            .body("{\"notes\": \"new\"}"),
        on(Target.SESSION, "POST /api/sessions/{id}/stages/{stageId}/completion", OWNER)
            .body("{\"artifact\": {\"notes\": \"new\"}}"),
        on(Target.SESSION, "POST /api/sessions/{id}/stages/{stageId}/revision", OWNER)
            .body("{\"reason\": \"something new\"}"),
        on(Target.SESSION, "POST /api/sessions/{id}/abandonment", OWNER));
  }

  private static List<Rule> operations() {
    return List.of(
        on(Target.NONE, "GET /api/operations/dead-letters", ADMIN),
        deadLetters("GET /api/operations/dead-letters/{consumer}/{topic}"),
        deadLetters("POST /api/operations/dead-letters/{consumer}/{topic}/redrive"));
  }

  private static Rule deadLetters(String route) {
    return on(Target.NONE, route, ADMIN)
        .variable("consumer", "scoring-service")
        .variable("topic", "rehearsal.session-events");
  }

  private static List<Rule> cohorts() {
    return List.of(
        only("POST /api/cohorts", INSTRUCTOR, OTHER_INSTRUCTOR).body("{\"name\": \"New\"}"),
        signedIn("GET /api/cohorts"),
        on(Target.COHORT, "GET /api/cohorts/{id}", OWNER, PEER, INSTRUCTOR),
        on(Target.COHORT, "GET /api/cohorts/{id}/members", INSTRUCTOR).forbidding(OWNER, PEER),
        on(Target.COHORT, "POST /api/cohorts/{id}/join-code", INSTRUCTOR).forbidding(OWNER, PEER),
        on(Target.MEMBERSHIP, "DELETE /api/cohorts/{id}/members/{learnerId}", OWNER, INSTRUCTOR),
        elsewhere("POST /api/cohort-memberships", "CohortsTest"));
  }
}
