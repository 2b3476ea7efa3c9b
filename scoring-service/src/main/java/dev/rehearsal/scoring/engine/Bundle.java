package dev.rehearsal.scoring.engine;

import dev.rehearsal.content.rubric.ContentHash;
import dev.rehearsal.content.rubric.Rubric;
import dev.rehearsal.scoring.engine.score.RubricJudge;

/**
 * A rubric with the engine that reads it.
 *
 * @param version names both: the same version gives the same score for the same answer
 */
record Bundle(String version, RubricJudge judge) {

  /** Raised with every change of the engine that may change a score. */
  private static final String ENGINE_REVISION = "1";

  static Bundle of(Rubric rubric) {
    return new Bundle(
        ContentHash.of(ENGINE_REVISION, rubric.contentHash()), new RubricJudge(rubric));
  }
}
