package dev.rehearsal.analytics.facts;

import static dev.rehearsal.analytics.facts.Fields.required;

import dev.rehearsal.analytics.track.Fact;
import dev.rehearsal.analytics.track.Position;
import dev.rehearsal.analytics.track.SessionStatus;
import dev.rehearsal.events.EventType;
import dev.rehearsal.events.UnreadableEventException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads session and score events as facts. Binding whole events would spend most of the fold's time
 * on artifacts, evidence and feedback, none of which a dashboard shows. Safe for several threads.
 */
public final class FactReader {

  private static final int DEEPEST_NESTING = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST_NESTING).build())
          .build();

  private FactReader() {}

  /**
   * @return null for events that say nothing to dashboards
   * @throws UnreadableEventException if the value is not an event of the type
   */
  public static @Nullable Fact read(EventType type, byte[] value) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), value)) {
      Parts parts = Parts.read(in);
      if (in.nextToken() != null) {
        throw new UnreadableEventException("something follows the " + type.wireName());
      }
      return fact(type, parts);
    } catch (JacksonException notThatEvent) {
      throw new UnreadableEventException("not a readable " + type.wireName(), notThatEvent);
    }
  }

  private static @Nullable Fact fact(EventType type, Parts parts) {
    SessionPart session = required(parts.session(), "a session");
    long at = required(parts.occurredAt(), "a time");
    return switch (type) {
      case SESSION_STARTED, QUESTION_ASKED, PROBE_ANSWERED -> new Fact.Sign(session.identity(), at);
      case STAGE_STARTED, STAGE_REOPENED ->
          new Fact.StageBegan(session.identity(), at, position(parts, session.version(), at));
      case STAGE_COMPLETED ->
          new Fact.HandedIn(
              session.identity(),
              at,
              session.version(),
              stage(parts).stageId(),
              stage(parts).kinds(),
              timing(parts).of(stage(parts)));
      case SESSION_COMPLETED ->
          new Fact.Ended(session.identity(), at, session.version(), SessionStatus.COMPLETED);
      case SESSION_ABANDONED ->
          new Fact.Ended(session.identity(), at, session.version(), SessionStatus.ABANDONED);
      case STAGE_SCORED ->
          new Fact.StageJudged(
              session.identity(),
              stage(parts).stageId(),
              stage(parts).kinds(),
              timing(parts).of(stage(parts)),
              score(parts).of(stage(parts).attempt(), at),
              score(parts).criteria());
      case SESSION_SCORED ->
          new Fact.SessionJudged(session.identity(), score(parts).of(session.version(), at));
      case PROBE_RAISED -> null;
      case COHORT_CHANGED, MEMBERSHIP_CHANGED, STAGE_ACTIVITY ->
          throw new UnreadableEventException("no " + type.wireName() + " belongs in this topic");
    };
  }

  private static Position position(Parts parts, long version, long at) {
    StagePart stage = stage(parts);
    return new Position(
        version, stage.stageId(), stage.kinds(), stage.attempt(), at, parts.deadline());
  }

  private static StagePart stage(Parts parts) {
    return required(parts.stage(), "a stage");
  }

  private static TimingPart timing(Parts parts) {
    return required(parts.timing(), "a timing");
  }

  private static ScorePart score(Parts parts) {
    return required(parts.score(), "a score");
  }

  /** The parts that an event may have, in whatever order they come. */
  private record Parts(
      @Nullable Long occurredAt,
      @Nullable SessionPart session,
      @Nullable StagePart stage,
      @Nullable TimingPart timing,
      @Nullable ScorePart score,
      long deadline) {

    static Parts read(JsonParser in) {
      @Nullable String eventId = null;
      @Nullable Long occurredAt = null;
      @Nullable SessionPart session = null;
      @Nullable StagePart stage = null;
      @Nullable TimingPart timing = null;
      @Nullable ScorePart score = null;
      long deadline = 0;
      Fields.beginObject(in);
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        switch (name) {
          case "eventId" -> eventId = Fields.text(in);
          case "occurredAt" -> occurredAt = Fields.instant(in);
          case "session" -> session = SessionPart.read(in);
          case "stage" -> stage = StagePart.read(in);
          case "timing" -> timing = TimingPart.read(in);
          case "score" -> score = ScorePart.read(in);
          case "deadline" -> deadline = Fields.instantOrNone(in);
          default -> Fields.skip(in);
        }
      }
      required(eventId, "an id");
      return new Parts(occurredAt, session, stage, timing, score, deadline);
    }
  }
}
