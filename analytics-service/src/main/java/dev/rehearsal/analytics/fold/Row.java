package dev.rehearsal.analytics.fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Changes of one learner's row in a cohort: of each field what has the highest order. */
final class Row {

  private final List<byte[]> triples = new ArrayList<>();

  /** The later of two values of one order stays. */
  void offer(byte[] field, byte[] order, byte[] value) {
    for (int i = 0; i < triples.size(); i += 3) {
      if (Arrays.equals(triples.get(i), field)) {
        if (Arrays.compare(triples.get(i + 1), order) <= 0) {
          triples.set(i + 1, order);
          triples.set(i + 2, value);
        }
        return;
      }
    }
    triples.add(field);
    triples.add(order);
    triples.add(value);
  }

  List<byte[]> triples() {
    return triples;
  }
}
