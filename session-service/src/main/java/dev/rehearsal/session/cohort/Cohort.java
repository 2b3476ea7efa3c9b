package dev.rehearsal.session.cohort;

import java.time.Instant;
import java.util.UUID;

/**
 * A group of learners who practise under the eyes of its instructors.
 *
 * @param leaderboard whether its learners are ranked before each other
 */
record Cohort(UUID id, String name, JoinCode joinCode, boolean leaderboard, Instant createdAt) {}
