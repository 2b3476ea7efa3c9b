package dev.rehearsal.analytics.cohort;

import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides whether a dashboard that was read may be answered. */
public interface CohortGuard {

  /** So far behind, analytics may not have heard yet that there is such a cohort. */
  Duration CATCHING_UP = Duration.ofSeconds(10);

  /** For readers inside the service, which decide on their own. */
  CohortGuard NONE = (_, _) -> {};

  /**
   * @throws ApiException if it may not
   */
  void check(@Nullable Cohort cohort, Freshness freshness);

  /** 404 for a foreign cohort as for an absent one; 503 while it is too early to tell. */
  static CohortGuard of(Caller caller) {
    return (cohort, freshness) -> {
      if (!CohortAccess.allows(caller, cohort)) {
        throw freshness.lagMillis() > CATCHING_UP.toMillis()
            ? ApiException.unavailable(
                "The dashboards are catching up with the events; try again soon.",
                Duration.ofSeconds(2))
            : ApiException.notFound();
      }
    };
  }
}
