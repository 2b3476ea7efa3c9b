package dev.rehearsal.analytics.store;

import java.util.List;
import java.util.UUID;

/** Who teaches a cohort and how it is set, as its hash keeps it. */
public record Cohort(List<UUID> instructorIds, boolean leaderboard, boolean archived) {

  /** The field of the cohort's hash, ordered by version. */
  public static final byte[] FIELD = {'c'};

  public Cohort {
    instructorIds = List.copyOf(instructorIds);
  }
}
