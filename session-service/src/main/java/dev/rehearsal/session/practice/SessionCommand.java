package dev.rehearsal.session.practice;

/** What a learner can want of a session under way. */
sealed interface SessionCommand {

  /** Hand the active stage in. */
  record CompleteStage(String stageId) implements SessionCommand {}

  /** Go back to an earlier stage that is handed in already. */
  record ReopenStage(String stageId, String reason) implements SessionCommand {}

  /** Give the session up. */
  record Abandon() implements SessionCommand {}
}
