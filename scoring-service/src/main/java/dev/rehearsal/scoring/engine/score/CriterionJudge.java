package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.content.rubric.Criterion;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import java.util.List;

/** A criterion ready to be looked for. */
record CriterionJudge(Criterion criterion, List<PartJudge> parts) {

  static CriterionJudge of(Criterion criterion, Lexicon lexicon) {
    return new CriterionJudge(
        criterion, criterion.parts().stream().map(part -> PartJudge.of(part, lexicon)).toList());
  }
}
