package dev.rehearsal.session.practice;

import dev.rehearsal.events.SessionEvent.PlannedStage;
import java.util.List;

/** What a decision brought about, in order; the session's version counts them. */
sealed interface SessionFact {

  record Started(List<PlannedStage> plan) implements SessionFact {}

  record StageStarted(Stage stage) implements SessionFact {}

  record StageCompleted(Stage stage) implements SessionFact {}

  record StageReopened(Stage stage, String reason) implements SessionFact {}

  record Completed() implements SessionFact {}

  record Abandoned() implements SessionFact {}
}
