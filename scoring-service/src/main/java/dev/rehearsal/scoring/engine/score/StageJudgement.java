package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.ScoreEvent.DimensionScore;
import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.guard.Trust;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of one hand-in.
 *
 * @param relevance 0–1: the share of its points the answer may keep
 */
public record StageJudgement(Answer answer, List<Judged> criteria, Trust trust, double relevance) {

  public StageJudgement {
    criteria = List.copyOf(criteria);
  }

  /** 0–100. */
  public int points() {
    return Math.min(shares(relevance).points(), trust.cap());
  }

  /** How far the criteria count towards the whole session. */
  public double factor() {
    int points = shares(relevance).points();
    return points > trust.cap() ? relevance * trust.cap() / points : relevance;
  }

  /** In the order of the dimensions. */
  public List<DimensionScore> dimensions() {
    return dimensions(List.of(this));
  }

  /** The dimensions over several hand-ins. */
  public static List<DimensionScore> dimensions(Collection<StageJudgement> stages) {
    Map<Dimension, Shares> shares = new EnumMap<>(Dimension.class);
    for (StageJudgement stage : stages) {
      double factor = stage.factor();
      for (Judged judged : stage.criteria()) {
        shares
            .computeIfAbsent(judged.criterion().dimension(), any -> new Shares())
            .add(judged, factor);
      }
    }
    return shares.entrySet().stream()
        .map(
            entry ->
                new DimensionScore(
                    entry.getKey(), entry.getValue().points(), entry.getValue().level()))
        .toList();
  }

  private Shares shares(double factor) {
    Shares shares = new Shares();
    criteria.forEach(judged -> shares.add(judged, factor));
    return shares;
  }
}
