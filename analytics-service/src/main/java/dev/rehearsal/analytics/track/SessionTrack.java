package dev.rehearsal.analytics.track;

import dev.rehearsal.events.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that analytics knows of one session. Merging a fact again changes nothing, and facts may come
 * in any order: every part is a maximum in an order of its own.
 *
 * @param lastActivity epoch milliseconds
 * @param stages those handed in, by stage id
 * @param score of the session; absent until it is judged
 */
public record SessionTrack(
    SessionIdentity session,
    SessionStatus status,
    long lastActivity,
    Position position,
    List<StageTrack> stages,
    @Nullable Score score) {

  private static final Dimension[] DIMENSIONS = Dimension.values();
  private static final Comparator<StageTrack> BY_ID = Comparator.comparing(StageTrack::stageId);

  public SessionTrack {
    stages = List.copyOf(stages);
  }

  /** The track of a session of which nothing is known but its identity. */
  public static SessionTrack begin(SessionIdentity session) {
    return new SessionTrack(
        session, SessionStatus.IN_PROGRESS, session.startedAt(), Position.UNKNOWN, List.of(), null);
  }

  /** The track with the fact merged in; this one if it says nothing new. */
  public SessionTrack with(Fact fact) {
    SessionTrack merged =
        switch (fact) {
          case Fact.Sign _ -> this;
          case Fact.StageBegan began -> with(began.position());
          case Fact.HandedIn done ->
              with(done.stageId(), done.kinds(), done.handIn(), null)
                  .with(Position.nowhere(done.version()));
          case Fact.Ended end -> with(end.status()).with(Position.nowhere(end.version()));
          case Fact.StageJudged judged ->
              with(judged.stageId(), judged.kinds(), judged.handIn(), judged.score());
          case Fact.SessionJudged judged -> with(SessionStatus.COMPLETED).with(judged.score());
        };
    return merged.active(fact.lastActivity());
  }

  /** The newest hand-in that has a score; null while there is none. */
  public @Nullable StageTrack lastScored() {
    return lastScored(KindSet.ALL);
  }

  /** The newest hand-in of a stage of one of the kinds that has a score; null if there is none. */
  public @Nullable StageTrack lastScored(KindSet kinds) {
    StageTrack last = null;
    for (StageTrack stage : stages) {
      if (stage.score() != null
          && stage.kinds().meets(kinds)
          && (last == null || stage.latest().completedAt() > last.latest().completedAt())) {
        last = stage;
      }
    }
    return last;
  }

  /** The kinds of the stages that have a score. */
  public KindSet scoredKinds() {
    int mask = 0;
    for (StageTrack stage : stages) {
      mask |= stage.score() == null ? 0 : stage.kinds().mask();
    }
    return new KindSet(mask);
  }

  /**
   * The points on each dimension: of the session's judgement, or until there is one the mean of the
   * stages judged so far.
   */
  public DimensionPoints dimensions() {
    if (score != null) {
      return score.dimensions();
    }
    DimensionPoints means = DimensionPoints.NONE;
    for (Dimension dimension : DIMENSIONS) {
      int count = 0;
      int sum = 0;
      for (StageTrack stage : stages) {
        int points =
            stage.score() == null
                ? DimensionPoints.ABSENT
                : stage.score().dimensions().of(dimension);
        if (points != DimensionPoints.ABSENT) {
          count++;
          sum += points;
        }
      }
      if (count > 0) {
        means = means.with(dimension, (int) Math.round((double) sum / count));
      }
    }
    return means;
  }

  private SessionTrack with(
      String stageId, KindSet kinds, HandIn handIn, @Nullable Score judgement) {
    StageTrack known = stage(stageId);
    StageTrack merged =
        known == null
            ? new StageTrack(stageId, kinds, List.of(handIn), judgement)
            : judgement == null ? known.with(handIn) : known.with(handIn).with(judgement);
    if (merged == known) {
      return this;
    }
    List<StageTrack> changed = new ArrayList<>(stages.size() + 1);
    for (StageTrack stage : stages) {
      if (stage != known) {
        changed.add(stage);
      }
    }
    changed.add(merged);
    changed.sort(BY_ID);
    return new SessionTrack(session, status, lastActivity, position, changed, score);
  }

  private @Nullable StageTrack stage(String stageId) {
    for (StageTrack stage : stages) {
      if (stage.stageId().equals(stageId)) {
        return stage;
      }
    }
    return null;
  }

  private SessionTrack with(SessionStatus other) {
    return status.or(other) == status
        ? this
        : new SessionTrack(session, other, lastActivity, position, stages, score);
  }

  private SessionTrack with(Position other) {
    return position.or(other) == position
        ? this
        : new SessionTrack(session, status, lastActivity, other, stages, score);
  }

  private SessionTrack with(Score judgement) {
    return score != null && !judgement.beats(score)
        ? this
        : new SessionTrack(session, status, lastActivity, position, stages, judgement);
  }

  private SessionTrack active(long at) {
    return at <= lastActivity
        ? this
        : new SessionTrack(session, status, at, position, stages, score);
  }
}
