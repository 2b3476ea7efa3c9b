package dev.rehearsal.analytics.track;

import dev.rehearsal.events.StageKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A set of stage kinds in one machine word: the fold handles hundreds of thousands a second. */
public record KindSet(int mask) {

  private static final StageKind[] KINDS = StageKind.values();

  static final KindSet ALL = of(List.of(KINDS));

  public static KindSet of(Collection<StageKind> kinds) {
    int mask = 0;
    for (StageKind kind : kinds) {
      mask |= 1 << kind.ordinal();
    }
    return new KindSet(mask);
  }

  public static KindSet of(StageKind kind) {
    return new KindSet(1 << kind.ordinal());
  }

  public boolean meets(KindSet other) {
    return (mask & other.mask) != 0;
  }

  public List<StageKind> kinds() {
    List<StageKind> kinds = new ArrayList<>(Integer.bitCount(mask));
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      kinds.add(KINDS[Integer.numberOfTrailingZeros(rest)]);
    }
    return kinds;
  }
}
