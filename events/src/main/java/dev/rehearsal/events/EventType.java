package dev.rehearsal.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;

/**
 * The stable name and the schema version of each event on the wire. A name, once used, never
 * changes.
 */
public enum EventType {
  SESSION_STARTED(
      "dev.rehearsal.session-started", 1, Topic.SESSION_EVENTS, SessionEvent.SessionStarted.class),
  STAGE_STARTED(
      "dev.rehearsal.stage-started", 1, Topic.SESSION_EVENTS, SessionEvent.StageStarted.class),
  STAGE_COMPLETED(
      "dev.rehearsal.stage-completed", 1, Topic.SESSION_EVENTS, SessionEvent.StageCompleted.class),
  STAGE_REOPENED(
      "dev.rehearsal.stage-reopened", 1, Topic.SESSION_EVENTS, SessionEvent.StageReopened.class),
  SESSION_COMPLETED(
      "dev.rehearsal.session-completed",
      1,
      Topic.SESSION_EVENTS,
      SessionEvent.SessionCompleted.class),
  SESSION_ABANDONED(
      "dev.rehearsal.session-abandoned",
      1,
      Topic.SESSION_EVENTS,
      SessionEvent.SessionAbandoned.class),
  QUESTION_ASKED(
      "dev.rehearsal.question-asked", 1, Topic.SESSION_EVENTS, SessionEvent.QuestionAsked.class),
  PROBE_ANSWERED(
      "dev.rehearsal.probe-answered", 1, Topic.SESSION_EVENTS, SessionEvent.ProbeAnswered.class),
  STAGE_SCORED("dev.rehearsal.stage-scored", 1, Topic.STAGE_SCORES, ScoreEvent.StageScored.class),
  SESSION_SCORED(
      "dev.rehearsal.session-scored", 1, Topic.STAGE_SCORES, ScoreEvent.SessionScored.class),
  PROBE_RAISED("dev.rehearsal.probe-raised", 1, Topic.STAGE_SCORES, ScoreEvent.ProbeRaised.class),
  COHORT_CHANGED(
      "dev.rehearsal.cohort-changed", 1, Topic.COHORT_EVENTS, CohortEvent.CohortChanged.class),
  MEMBERSHIP_CHANGED(
      "dev.rehearsal.membership-changed",
      1,
      Topic.COHORT_EVENTS,
      CohortEvent.MembershipChanged.class),
  STAGE_ACTIVITY(
      "dev.rehearsal.stage-activity", 1, Topic.ACTIVITY, ActivityEvent.StageActivity.class);

  private static final Map<String, EventType> BY_NAME =
      Arrays.stream(values()).collect(toUnmodifiableMap(EventType::wireName, identity()));
  private static final Map<Class<? extends Event>, EventType> BY_CLASS =
      Arrays.stream(values()).collect(toUnmodifiableMap(EventType::eventClass, identity()));

  private final String wireName;
  private final int version;
  private final Topic topic;
  private final Class<? extends Event> eventClass;

  EventType(String wireName, int version, Topic topic, Class<? extends Event> eventClass) {
    this.wireName = wireName;
    this.version = version;
    this.topic = topic;
    this.eventClass = eventClass;
  }

  /** The CloudEvents type. */
  public String wireName() {
    return wireName;
  }

  /** The schema version that is written; every version up to it can be read. */
  public int version() {
    return version;
  }

  public Topic topic() {
    return topic;
  }

  public Class<? extends Event> eventClass() {
    return eventClass;
  }

  /** The CloudEvents data schema. */
  public String schema() {
    return "urn:" + wireName.replace('.', ':') + ":" + version;
  }

  /**
   * @throws UnreadableEventException if no event has that name
   */
  public static EventType named(String wireName) {
    EventType type = BY_NAME.get(wireName);
    if (type == null) {
      throw new UnreadableEventException("unknown event type " + wireName);
    }
    return type;
  }

  public static EventType of(Event event) {
    EventType type = BY_CLASS.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException(event.getClass() + " has no wire name");
    }
    return type;
  }
}
