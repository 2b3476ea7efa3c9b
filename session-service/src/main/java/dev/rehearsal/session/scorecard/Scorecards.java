package dev.rehearsal.session.scorecard;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.ScoreEvent.DimensionScore;
import dev.rehearsal.events.ScoreEvent.SessionScore;
import dev.rehearsal.session.practice.SessionView;
import dev.rehearsal.session.practice.SessionView.ScoreStatus;
import dev.rehearsal.session.scorecard.Scorecard.StageCard;
import dev.rehearsal.session.scorecard.Scorecard.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Puts scorecards together: of the whole session once it is judged, of its stages until then. */
@Component
class Scorecards {

  private final Judgements judgements;

  Scorecards(Judgements judgements) {
    this.judgements = judgements;
  }

  Scorecard of(SessionView session) {
    List<String> order = session.stages().stream().map(SessionView.StageView::id).toList();
    List<StageCard> stages =
        judgements.stages(session.id()).stream()
            .map(JudgedStage::card)
            .sorted(Comparator.comparingInt(card -> order.indexOf(card.stageId())))
            .toList();
    return judgements
        .session(session.id())
        .map(score -> judged(session, stages, score))
        .orElseGet(() -> soFar(session, stages));
  }

  private static Scorecard judged(SessionView session, List<StageCard> stages, SessionScore score) {
    boolean complete =
        session.stages().stream().allMatch(stage -> stage.score().status() == ScoreStatus.SCORED);
    return new Scorecard(
        session.id(),
        complete ? Status.COMPLETE : Status.PARTIAL,
        score.level(),
        score.points(),
        score.dimensions(),
        stages,
        score.findings(),
        score.mistakes(),
        score.nextSteps());
  }

  private static Scorecard soFar(SessionView session, List<StageCard> stages) {
    double mean = stages.stream().mapToInt(StageCard::points).average().orElse(0);
    return new Scorecard(
        session.id(),
        stages.isEmpty() ? Status.PENDING : Status.PARTIAL,
        null,
        Math.toIntExact(Math.round(mean)),
        dimensions(stages),
        stages,
        List.of(),
        List.of(),
        List.of());
  }

  private static List<DimensionScore> dimensions(List<StageCard> stages) {
    Map<Dimension, Double> means =
        stages.stream()
            .flatMap(stage -> stage.dimensions().stream())
            .collect(
                groupingBy(
                    DimensionScore::dimension, TreeMap::new, averagingInt(DimensionScore::points)));
    return means.entrySet().stream()
        .map(
            mean ->
                new DimensionScore(
                    mean.getKey(), Math.toIntExact(Math.round(mean.getValue())), null))
        .toList();
  }
}
