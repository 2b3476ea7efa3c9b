package dev.rehearsal.testing.authorization;

import static dev.rehearsal.testing.authorization.Rule.anybody;
import static dev.rehearsal.testing.authorization.Rule.elsewhere;
import static dev.rehearsal.testing.authorization.Rule.nobody;

import java.util.List;

/** Who may call what every service offers beside its own routes. */
public final class SharedRules {

  private SharedRules() {}

  public static List<Rule> all() {
    return List.of(
        anybody("GET /actuator/health"),
        elsewhere("GET /actuator/health/**", "the same as /actuator/health"),
        anybody("GET /actuator/info"),
        anybody("GET /actuator/prometheus"),
        nobody("GET /actuator"),
        nobody("GET /actuator/metrics"),
        nobody("GET /actuator/metrics/{requiredMetricName}").variable("requiredMetricName", "x"),
        anybody("GET /v3/api-docs"),
        anybody("GET /v3/api-docs.yaml"),
        elsewhere("ANY /error", "Spring's own page for what went wrong before"));
  }
}
