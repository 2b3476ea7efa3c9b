package dev.rehearsal.analytics.cohort;

import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Who may see a cohort's dashboards: those who teach it. An administrator as such does not. */
public final class CohortAccess {

  private CohortAccess() {}

  /**
   * @param cohort null if there is none, or none yet
   */
  public static boolean allows(Caller caller, @Nullable Cohort cohort) {
    return cohort != null && cohort.instructorIds().contains(caller.id());
  }
}
