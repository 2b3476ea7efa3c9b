package dev.rehearsal.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs of life for a live view. Lossy: the latest wins and a missing one costs nothing. */
public sealed interface ActivityEvent extends Event {

  /**
   * A learner works on a stage.
   *
   * @param words written in this stage so far
   */
  record StageActivity(
      UUID eventId,
      Instant occurredAt,
      UUID sessionId,
      UUID learnerId,
      List<UUID> cohortIds,
      String stageId,
      List<StageKind> kinds,
      @Nullable Instant deadline,
      int words)
      implements ActivityEvent {

    public StageActivity {
      cohortIds = List.copyOf(cohortIds);
      kinds = List.copyOf(kinds);
    }

    @Override
    public String key() {
      return sessionId.toString();
    }
  }
}
