package dev.rehearsal.session.scorecard;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells every instance which sessions have new scores, by PostgreSQL's NOTIFY: it arrives with the
 * commit of the scores, so whoever is told finds them.
 */
public final class ScoreNotice {

  public static final String CHANNEL = "session_scores";

  /** A payload must stay below 8,000 bytes. */
  private static final int IDS_A_NOTICE = 200;

  private ScoreNotice() {}

  static List<String> of(Collection<UUID> sessionIds) {
    List<UUID> ids = List.copyOf(sessionIds);
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + IDS_A_NOTICE)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + IDS_A_NOTICE)))
        .map(some -> some.stream().map(UUID::toString).collect(Collectors.joining(",")))
        .toList();
  }

  public static Set<UUID> sessionIds(String payload) {
    return Arrays.stream(payload.split(","))
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }
}
