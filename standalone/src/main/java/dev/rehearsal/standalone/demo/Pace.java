package dev.rehearsal.standalone.demo;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How fast simulated learners work.
 *
 * @param stage typical time on one stage
 * @param pause typical time between two sessions
 */
record Pace(Duration stage, Duration pause) {

  /** A session in a few minutes: fast for a person, slow enough to watch. */
  static final Pace WATCHABLE = new Pace(Duration.ofSeconds(50), Duration.ofSeconds(40));

  /** As fast as the answers can be handed in. */
  static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ZERO);

  /** A draw around the typical time, from half to one and a half of it. */
  static Duration around(Duration typical, RandomGenerator random) {
    return Duration.ofMillis(Math.round(typical.toMillis() * (0.5 + random.nextDouble())));
  }
}
