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
  /** {@code {id}} or {@code {learnerId}}: the account of a learner. */
  LEARNER {
    @Override
    Map<String, String> variables(Group group) {
      return accountId(group.learner().id());
    }
  },
  /** {@code {id}} or {@code {cohortId}}: a cohort. */
  COHORT {
    @Override
    Map<String, String> variables(Group group) {
      return cohortId(group.cohort());
    }
  },
  /** {@code {id}} and {@code {learnerId}}: a learner's place in a cohort. */
  MEMBERSHIP {
    @Override
    Map<String, String> variables(Group group) {
      return Map.of("id", group.cohort().toString(), "learnerId", group.learner().id().toString());
    }
  },
  /** {@code {id}} and {@code {stageId}}: a practice session and the stage it is in. */
  SESSION {
    @Override
    Map<String, String> variables(Group group) {
      return Map.of("id", group.session(), "stageId", group.activeStage());
    }
  },
  /** {@code {id}}, {@code {stageId}} and {@code {attempt}}: work that was handed in. */
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
      case LEARNER -> accountId(UUID.randomUUID());
      case COHORT -> cohortId(UUID.randomUUID());
      case SESSION, HAND_IN -> Map.of("id", UUID.randomUUID().toString());
      case MEMBERSHIP ->
          Map.of("id", UUID.randomUUID().toString(), "learnerId", UUID.randomUUID().toString());
    };
  }

  private static Map<String, String> accountId(UUID id) {
    return Map.of("id", id.toString(), "learnerId", id.toString());
  }

  private static Map<String, String> cohortId(UUID id) {
    return Map.of("id", id.toString(), "cohortId", id.toString());
  }
}
