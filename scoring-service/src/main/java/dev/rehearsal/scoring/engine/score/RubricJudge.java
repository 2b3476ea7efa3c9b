package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.content.rubric.Rubric;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import dev.rehearsal.scoring.engine.facts.Facts;
import dev.rehearsal.scoring.engine.facts.Scene;
import dev.rehearsal.scoring.engine.guard.Legibility;
import dev.rehearsal.scoring.engine.guard.Relevance;
import dev.rehearsal.scoring.engine.guard.Trust;
import java.util.Collections;
import java.util.List;

/** A rubric ready to judge. Immutable and safe for use by several threads. */
public final class RubricJudge {

  private final Rubric rubric;
  private final Lexicon lexicon;
  private final Relevance relevance;
  private final List<CriterionJudge> criteria;

  public RubricJudge(Rubric rubric) {
    this.rubric = rubric;
    this.lexicon = new Lexicon(rubric.lexicon(), rubric.neutral(), rubric.closed());
    this.relevance = new Relevance(rubric, lexicon);
    this.criteria =
        rubric.criteria().stream().map(criterion -> CriterionJudge.of(criterion, lexicon)).toList();
  }

  /**
   * Judges one hand-in.
   *
   * @param handedOut what the framework gave the learner to read
   * @param earlier the learner's hand-ins before this one
   */
  public StageJudgement judge(
      List<StageKind> kinds, Artifact artifact, String handedOut, List<Artifact> earlier) {
    Answer answer = read(artifact);
    Trust trust =
        Trust.in(
            answer, rubric.brief() + "\n" + handedOut, earlier.stream().map(this::read).toList());
    Facts facts = new Facts(new Scene(answer, lexicon, trust));
    StageScene scene = StageScene.of(kinds, answer, trust, facts);
    List<CriterionJudge> asked =
        criteria.stream()
            .filter(judge -> !Collections.disjoint(judge.criterion().kinds(), kinds))
            .toList();
    List<Judged> judged = new Judgement(scene).of(asked);
    return Legibility.isIllegible(answer, lexicon)
        ? new StageJudgement(answer, withdrawn(judged), trust, 0)
        : new StageJudgement(answer, judged, trust, relevance.of(answer, trust));
  }

  private Answer read(Artifact artifact) {
    return Answer.read(artifact, lexicon);
  }

  /** What was not found in an answer that cannot be read may be there all the same. */
  private static List<Judged> withdrawn(List<Judged> judged) {
    return judged.stream().map(one -> Judged.unknown(one.criterion())).toList();
  }
}
