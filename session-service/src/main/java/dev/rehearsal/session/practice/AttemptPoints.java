package dev.rehearsal.session.practice;

/** The points of one attempt at one stage that count. */
record AttemptPoints(String stageId, int attempt, int points) {

  boolean of(Stage stage) {
    return stageId.equals(stage.id()) && attempt == stage.attempt();
  }
}
