package dev.rehearsal.session.practice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rehearsal.events.Mode;
import dev.rehearsal.events.StageKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as the API shows it.
 *
 * @param version of the session's last event
 */
@Schema(name = "Session")
public record SessionView(
    UUID id,
    UUID learnerId,
    List<UUID> cohortIds,
    String problemId,
    String frameworkId,
    Mode mode,
    SessionStatus status,
    Instant startedAt,
    @Nullable Instant endedAt,
    List<StageView> stages,
    long version) {

  static SessionView of(PracticeSession session, List<AttemptPoints> points) {
    return new SessionView(
        session.id(),
        session.learnerId(),
        session.cohortIds(),
        session.problemId(),
        session.frameworkId(),
        session.mode(),
        session.status(),
        session.startedAt(),
        session.endedAt(),
        session.stages().stream().map(stage -> StageView.of(stage, points)).toList(),
        session.version());
  }

  /** The stage being worked on; empty once the session is over. */
  @JsonIgnore
  public Optional<StageView> activeStage() {
    return stages.stream().filter(stage -> stage.status() == StageStatus.ACTIVE).findFirst();
  }

  /** Changes with the session and with every score: a cached answer never hides a score. */
  @JsonIgnore
  public String etag() {
    long scored =
        stages.stream().filter(stage -> stage.score().status() == ScoreStatus.SCORED).count();
    return "\"" + version + "-" + scored + "\"";
  }

  /**
   * @param plannedSeconds 0 where the mode has no clock
   * @param deadline null where the mode has no clock or the stage has not begun
   * @param attempt counts from 1; one more each time the stage is opened again
   */
  @Schema(name = "Stage")
  public record StageView(
      String id,
      List<StageKind> kinds,
      StageStatus status,
      int plannedSeconds,
      @Nullable Instant startedAt,
      @Nullable Instant deadline,
      @Nullable Instant completedAt,
      int attempt,
      ScoreView score) {

    static StageView of(Stage stage, List<AttemptPoints> points) {
      return new StageView(
          stage.id(),
          stage.kinds(),
          stage.status(),
          stage.plannedSeconds(),
          stage.startedAt(),
          stage.deadline(),
          stage.completedAt(),
          stage.attempt(),
          ScoreView.of(stage, points));
    }
  }

  /** Of the attempt shown, not of an earlier one. */
  @Schema(name = "StageScoreStatus")
  public record ScoreView(
      ScoreStatus status, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer points) {

    static ScoreView of(Stage stage, List<AttemptPoints> points) {
      if (stage.status() != StageStatus.COMPLETED) {
        return new ScoreView(ScoreStatus.NONE, null);
      }
      return points.stream()
          .filter(attempt -> attempt.of(stage))
          .findFirst()
          .map(attempt -> new ScoreView(ScoreStatus.SCORED, attempt.points()))
          .orElse(new ScoreView(ScoreStatus.PENDING, null));
    }
  }

  /** Whether the attempt has been judged. */
  public enum ScoreStatus {
    NONE,
    PENDING,
    SCORED
  }
}
