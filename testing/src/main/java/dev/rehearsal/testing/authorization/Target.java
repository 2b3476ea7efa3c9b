package dev.rehearsal.testing.authorization;

import java.util.Map;
import java.util.UUID;

/** What kind of object the variables in a route's path name. */
public enum Target {
  /** No object that belongs to anybody. */
  NONE {
    @Override
    Map<String, String> variables(Group group) {
      return Map.of();
    }
  },
  /** {@code {id}}: the account of a learner. */
  LEARNER {
    @Override
    Map<String, String> variables(Group group) {
      return Map.of("id", group.learner().id().toString());
    }
  },
  /** {@code {id}}: a cohort. */
  COHORT {
    @Override
    Map<String, String> variables(Group group) {
      return Map.of("id", group.cohort().toString());
    }
  },
  /** {@code {id}} and {@code {learnerId}}: a learner's place in a cohort. */
  MEMBERSHIP {
    @Override
    Map<String, String> variables(Group group) {
      return Map.of("id", group.cohort().toString(), "learnerId", group.learner().id().toString());
    }
  },
  /** {@code {id}}: a practice session, in progress. */
  SESSION {
    @Override
    Map<String, String> variables(Group group) {
      return Map.of("id", group.session(), "stageId", group.activeStage());
    }
  },
  /** {@code {id}}, {@code {stageId}} and {@code {attempt}}: what was handed in for a stage. */
  HAND_IN {
    @Override
    Map<String, String> variables(Group group) {
      return Map.of("id", group.session(), "stageId", group.completedStage(), "attempt", "1");
    }
  };

  abstract Map<String, String> variables(Group group);

  /** Names nothing, in the same form. */
  Map<String, String> absent() {
    return switch (this) {
      case NONE -> Map.of();
      case LEARNER, COHORT, SESSION, HAND_IN -> Map.of("id", UUID.randomUUID().toString());
      case MEMBERSHIP ->
          Map.of("id", UUID.randomUUID().toString(), "learnerId", UUID.randomUUID().toString());
    };
  }
}
