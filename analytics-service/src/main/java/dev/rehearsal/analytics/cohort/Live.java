package dev.rehearsal.analytics.cohort;

import dev.rehearsal.analytics.store.Activity;
import dev.rehearsal.analytics.track.Position;
import dev.rehearsal.analytics.track.Score;
import dev.rehearsal.analytics.track.SessionStatus;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.StageTrack;
import dev.rehearsal.events.StageKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who practises right now, the latest active first.
 *
 * @param nextCursor always null: a live view is one page
 */
public record Live(Instant asOf, long lagMillis, List<Row> items, @Nullable String nextCursor) {

  /**
   * One learner.
   *
   * @param stageId absent between two stages
   * @param deadline absent without a clock
   * @param secondsLeft at {@code asOf}'s answer; negative after the deadline
   * @param idleSeconds since the last sign of life
   * @param words written in this stage; absent until the first are known
   */
  public record Row(
      UUID learnerId,
      UUID sessionId,
      String problemId,
      Instant startedAt,
      @Nullable String stageId,
      List<StageKind> kinds,
      @Nullable Integer attempt,
      @Nullable Instant deadline,
      @Nullable Long secondsLeft,
      Instant lastSeenAt,
      long idleSeconds,
      @Nullable Integer words,
      int stagesCompleted,
      @Nullable LastScore lastScore) {}

  /** The newest judgement of the session. */
  public record LastScore(String stageId, int points) {}

  /**
   * The row of a learner whose latest session is this one; null if it has ended.
   *
   * @param activity the latest sign of life, in whatever session
   */
  static @Nullable Row row(
      SessionTrack track, @Nullable Activity activity, long lastSeen, Instant now) {
    if (track.status() != SessionStatus.IN_PROGRESS) {
      return null;
    }
    Position position = track.position();
    boolean inStage = !position.stageId().isEmpty();
    long at = now.toEpochMilli();
    return new Row(
        track.session().learnerId(),
        track.session().sessionId(),
        track.session().problemId(),
        Instant.ofEpochMilli(track.session().startedAt()),
        inStage ? position.stageId() : null,
        position.kinds().kinds(),
        inStage ? position.attempt() : null,
        position.deadline() == 0 ? null : Instant.ofEpochMilli(position.deadline()),
        position.deadline() == 0 ? null : Math.floorDiv(position.deadline() - at, 1_000),
        Instant.ofEpochMilli(lastSeen),
        Math.max(0, (at - lastSeen) / 1_000),
        words(track, activity),
        track.stages().size(),
        lastScore(track));
  }

  private static @Nullable Integer words(SessionTrack track, @Nullable Activity activity) {
    return activity != null
            && activity.sessionId().equals(track.session().sessionId())
            && activity.stageId().equals(track.position().stageId())
        ? activity.words()
        : null;
  }

  private static @Nullable LastScore lastScore(SessionTrack track) {
    StageTrack stage = track.lastScored();
    Score score = stage == null ? null : stage.score();
    return stage == null || score == null ? null : new LastScore(stage.stageId(), score.points());
  }
}
