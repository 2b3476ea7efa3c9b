package dev.rehearsal.analytics.track;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one stage of a session.
 *
 * @param handIns by attempt, each attempt once, at least one
 * @param score of the highest attempt that is judged; absent until the first is
 */
public record StageTrack(
    String stageId, KindSet kinds, List<HandIn> handIns, @Nullable Score score) {

  public StageTrack {
    handIns = List.copyOf(handIns);
  }

  /** The hand-in of the highest attempt. */
  public HandIn latest() {
    return handIns.getLast();
  }

  StageTrack with(HandIn handIn) {
    List<HandIn> merged = new ArrayList<>(handIns.size() + 1);
    HandIn added = handIn;
    for (HandIn known : handIns) {
      if (known.attempt() != handIn.attempt()) {
        merged.add(known);
      } else if (HandIn.ORDER.compare(known, handIn) >= 0) {
        added = known;
      }
    }
    if (handIns.contains(added)) {
      return this;
    }
    merged.add(added);
    merged.sort(HandIn.ORDER);
    return new StageTrack(stageId, kinds, merged, score);
  }

  StageTrack with(Score judgement) {
    return score != null && !judgement.beats(score)
        ? this
        : new StageTrack(stageId, kinds, handIns, judgement);
  }
}
