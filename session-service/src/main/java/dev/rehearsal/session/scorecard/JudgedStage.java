package dev.rehearsal.session.scorecard;

import dev.rehearsal.events.ScoreEvent.CriterionResult;
import dev.rehearsal.events.ScoreEvent.StageScore;
import dev.rehearsal.session.scorecard.Scorecard.Criterion;
import dev.rehearsal.session.scorecard.Scorecard.StageCard;
import java.time.Instant;

/** A stored judgement of an attempt, beside what it judges. */
record JudgedStage(String stageId, int attempt, Instant scoredAt, StageScore score, Quotes quotes) {

  StageCard card() {
    return new StageCard(
        stageId,
        attempt,
        score.points(),
        score.rubricVersion(),
        score.evaluator(),
        scoredAt,
        score.dimensions(),
        score.criteria().stream().map(this::criterion).toList(),
        score.findings());
  }

  private Criterion criterion(CriterionResult result) {
    return new Criterion(
        result.id(),
        result.title(),
        result.dimension(),
        result.level(),
        result.outcome(),
        result.weight(),
        result.evidence().stream().map(quotes::of).toList(),
        result.feedback());
  }
}
