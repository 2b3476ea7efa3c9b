package dev.rehearsal.analytics.track;

/**
 * Where the learner is in the session.
 *
 * @param version of the session when it was so; the highest wins
 * @param stageId the active stage; empty between stages and after the end
 * @param startedAt epoch milliseconds; 0 without an active stage
 * @param deadline epoch milliseconds; 0 without a clock
 */
public record Position(
    long version, String stageId, KindSet kinds, int attempt, long startedAt, long deadline) {

  static final Position UNKNOWN = nowhere(0);

  static Position nowhere(long version) {
    return new Position(version, "", new KindSet(0), 0, 0, 0);
  }

  Position or(Position other) {
    return version >= other.version ? this : other;
  }
}
