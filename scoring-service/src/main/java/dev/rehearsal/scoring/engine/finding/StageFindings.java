package dev.rehearsal.scoring.engine.finding;

import dev.rehearsal.events.ScoreEvent.Finding;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.scoring.engine.score.StageJudgement;
import java.util.ArrayList;
import java.util.List;

/** The findings on one hand-in, in the order in which a reader should meet them. */
public final class StageFindings {

  private StageFindings() {}

  public static List<Finding> of(List<StageKind> kinds, StageJudgement judgement) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(ReadingFindings.of(judgement));
    findings.addAll(NumberFindings.of(kinds, judgement.answer()));
    findings.addAll(DiagramFindings.of(judgement.answer().artifact()));
    return findings;
  }
}
