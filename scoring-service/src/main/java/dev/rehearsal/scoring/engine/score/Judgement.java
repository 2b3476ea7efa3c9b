package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.scoring.engine.score.PartJudge.Candidate;
import dev.rehearsal.scoring.engine.score.PartJudge.Checked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every part of every criterion its best evidence. Parts with the fewest places to look go
 * first, so that a sentence is not spent on what another could have shown.
 */
final class Judgement {

  private static final int MOST_EVIDENCE = 5;

  private final StageScene scene;
  private final Credits credits = new Credits();

  Judgement(StageScene scene) {
    this.scene = scene;
  }

  /** A part waiting for its evidence. */
  private record Open(PartJudge part, List<Candidate> candidates) {}

  /** What a part earned. */
  private record Earned(double credit, List<Evidence> evidence) {}

  List<Judged> of(List<CriterionJudge> criteria) {
    List<Open> open = new ArrayList<>();
    for (CriterionJudge criterion : criteria) {
      criterion.parts().forEach(part -> open.add(new Open(part, part.candidates(scene))));
    }
    Map<PartJudge, Earned> earned = new HashMap<>();
    open.stream()
        .sorted(Comparator.comparingInt(part -> part.candidates().size()))
        .forEachOrdered(part -> earned.put(part.part(), earn(part)));
    return criteria.stream().map(criterion -> judged(criterion, earned)).toList();
  }

  private Earned earn(Open open) {
    Checked checked = open.part().checked(scene);
    double best = 0;
    Candidate chosen = null;
    for (Candidate candidate : open.candidates()) {
      double credit =
          candidate.credit()
              * credits.left(candidate.unit())
              * Math.min(1, (double) places(open, candidate) / atLeast(candidate));
      if (credit > best) {
        best = credit;
        chosen = candidate;
      }
    }
    if (chosen == null || checked.credit() >= best) {
      return new Earned(checked.credit(), checked.evidence());
    }
    credits.use(chosen.unit());
    return new Earned(best, evidence(open, chosen));
  }

  private static List<Evidence> evidence(Open open, Candidate chosen) {
    Set<Evidence> evidence = new LinkedHashSet<>(chosen.evidence());
    if (atLeast(chosen) > 1) {
      open.candidates().stream()
          .filter(other -> other.phrasing() == chosen.phrasing() && !other.unit().pair())
          .limit(MOST_EVIDENCE)
          .forEach(other -> evidence.addAll(other.evidence()));
    }
    return List.copyOf(evidence);
  }

  private static int atLeast(Candidate candidate) {
    return candidate.phrasing().phrasing().atLeast();
  }

  /** In how many different units the phrasing was found. */
  private static long places(Open open, Candidate candidate) {
    if (atLeast(candidate) == 1) {
      return 1;
    }
    return open.candidates().stream()
        .filter(other -> other.phrasing() == candidate.phrasing() && !other.unit().pair())
        .map(other -> other.unit().number())
        .distinct()
        .count();
  }

  private static Judged judged(CriterionJudge criterion, Map<PartJudge, Earned> earned) {
    double credit = 0;
    Set<Evidence> evidence = new LinkedHashSet<>();
    for (PartJudge part : criterion.parts()) {
      Earned of = earned.getOrDefault(part, new Earned(0, List.of()));
      credit += of.credit() / criterion.parts().size();
      evidence.addAll(of.evidence());
    }
    return Judged.of(
        criterion.criterion(), credit, evidence.stream().limit(MOST_EVIDENCE).toList());
  }
}
