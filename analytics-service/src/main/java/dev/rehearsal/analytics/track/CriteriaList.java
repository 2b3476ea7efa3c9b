package dev.rehearsal.analytics.track;

import dev.rehearsal.events.Dimension;
import java.util.List;

/** The criteria that a rubric asks of a stage, in the order in which outcomes are kept. */
public record CriteriaList(List<Criterion> criteria) {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  public CriteriaList {
    criteria = List.copyOf(criteria);
  }

  /** What a criterion is called and what it tells about. */
  public record Criterion(String id, String title, Dimension dimension) {}

  /** 64 bits of the content: equal lists have equal keys, in every process. */
  public long key() {
    long hash = FNV_OFFSET;
    for (Criterion criterion : criteria) {
      hash = mix(hash, criterion.id());
      hash = mix(hash, criterion.title());
      hash = (hash ^ criterion.dimension().ordinal()) * FNV_PRIME;
    }
    return hash;
  }

  private static long mix(long hash, String text) {
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return (hash ^ 0xff) * FNV_PRIME;
  }
}
