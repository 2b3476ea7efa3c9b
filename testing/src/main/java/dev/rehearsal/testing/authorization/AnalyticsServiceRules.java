package dev.rehearsal.testing.authorization;

import static dev.rehearsal.testing.authorization.Rule.on;
import static dev.rehearsal.testing.authorization.Rule.signedIn;
import static dev.rehearsal.testing.authorization.Who.INSTRUCTOR;
import static dev.rehearsal.testing.authorization.Who.OWNER;

import java.util.List;

/** Who may call which route of the analytics service. */
public final class AnalyticsServiceRules {

  private AnalyticsServiceRules() {}

  public static List<Rule> all() {
    return List.of(
        signedIn("GET /api/analytics/me/progress"),
        on(Target.LEARNER, "GET /api/analytics/learners/{learnerId}/progress", OWNER, INSTRUCTOR),
        cohort("overview"),
        cohort("heatmap"),
        cohort("live"),
        cohort("criteria"),
        cohort("events"));
  }

  private static Rule cohort(String view) {
    return on(Target.COHORT, "GET /api/analytics/cohorts/{cohortId}/" + view, INSTRUCTOR);
  }
}
