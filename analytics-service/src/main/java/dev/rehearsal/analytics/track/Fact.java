package dev.rehearsal.analytics.track;

/** What a session or score event says that analytics wants to know. Times in epoch milliseconds. */
public sealed interface Fact {

  SessionIdentity session();

  /** When the learner did something; what a service found out later is no sign of life. */
  long lastActivity();

  /** A session began, or a learner asked or answered something in it. */
  record Sign(SessionIdentity session, long lastActivity) implements Fact {}

  /** A stage became the active one, for the first time or again. */
  record StageBegan(SessionIdentity session, long lastActivity, Position position)
      implements Fact {}

  /** A stage was handed in. */
  record HandedIn(
      SessionIdentity session,
      long lastActivity,
      long version,
      String stageId,
      KindSet kinds,
      HandIn handIn)
      implements Fact {}

  /** A session came to its end. */
  record Ended(SessionIdentity session, long lastActivity, long version, SessionStatus status)
      implements Fact {}

  /** A hand-in was judged. Says all of the hand-in as well: scores outlive session events. */
  record StageJudged(
      SessionIdentity session,
      String stageId,
      KindSet kinds,
      HandIn handIn,
      Score score,
      CriteriaList criteria)
      implements Fact {

    @Override
    public long lastActivity() {
      return handIn.completedAt();
    }
  }

  /** A completed session was judged. */
  record SessionJudged(SessionIdentity session, Score score) implements Fact {

    @Override
    public long lastActivity() {
      return session.startedAt();
    }
  }
}
