package dev.rehearsal.analytics.progress;

import dev.rehearsal.analytics.track.CriteriaList;
import dev.rehearsal.analytics.track.Outcomes;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.StageTrack;
import dev.rehearsal.events.Outcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a learner misses most in the last sessions: by the share of credit, half for a criterion met
 * partly. What the evidence could not decide does not count.
 */
final class WeakestCriteria {

  private static final int SESSIONS = 10;
  private static final int MOST = 5;

  private WeakestCriteria() {}

  /**
   * @param sessions the oldest first
   */
  static List<Progress.WeakCriterion> of(
      List<SessionTrack> sessions, Map<Long, CriteriaList> lists) {
    Map<String, Progress.WeakCriterion> byId = new LinkedHashMap<>();
    sessions.stream()
        .skip(Math.max(0, sessions.size() - SESSIONS))
        .flatMap(session -> session.stages().stream())
        .forEach(stage -> count(stage, lists, byId));
    return byId.values().stream()
        .filter(criterion -> criterion.partly() + criterion.missed() > 0)
        .sorted(
            Comparator.comparingDouble(WeakestCriteria::credit)
                .thenComparing(Comparator.comparingInt(WeakestCriteria::asked).reversed())
                .thenComparing(Progress.WeakCriterion::id))
        .limit(MOST)
        .toList();
  }

  private static void count(
      StageTrack stage, Map<Long, CriteriaList> lists, Map<String, Progress.WeakCriterion> byId) {
    Outcomes outcomes = stage.score() == null ? Outcomes.NONE : stage.score().outcomes();
    CriteriaList list = lists.get(outcomes.criteria());
    if (list != null) {
      for (int i = 0; i < outcomes.size(); i++) {
        CriteriaList.Criterion criterion = list.criteria().get(i);
        Outcome outcome = outcomes.outcome(i);
        byId.compute(criterion.id(), (_, known) -> counted(known, criterion, outcome));
      }
    }
  }

  private static Progress.WeakCriterion counted(
      Progress.@Nullable WeakCriterion known, CriteriaList.Criterion criterion, Outcome outcome) {
    return new Progress.WeakCriterion(
        criterion.id(),
        criterion.title(),
        criterion.dimension(),
        (known == null ? 0 : known.met()) + (outcome == Outcome.MET ? 1 : 0),
        (known == null ? 0 : known.partly()) + (outcome == Outcome.PARTLY ? 1 : 0),
        (known == null ? 0 : known.missed()) + (outcome == Outcome.MISSED ? 1 : 0));
  }

  private static int asked(Progress.WeakCriterion criterion) {
    return criterion.met() + criterion.partly() + criterion.missed();
  }

  private static double credit(Progress.WeakCriterion criterion) {
    return (criterion.met() + criterion.partly() / 2.0) / asked(criterion);
  }
}
