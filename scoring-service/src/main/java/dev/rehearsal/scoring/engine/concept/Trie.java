package dev.rehearsal.scoring.engine.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the tree of phrases, one stem a step. */
final class Trie {

  private final Map<String, Trie> next = new HashMap<>();
  private final List<Integer> tags = new ArrayList<>();

  void put(List<String> stems, int tag) {
    Trie node = this;
    for (String stem : stems) {
      node = node.next.computeIfAbsent(stem, word -> new Trie());
    }
    if (!node.tags.contains(tag)) {
      node.tags.add(tag);
    }
  }

  @Nullable Trie step(String stem) {
    return next.get(stem);
  }

  List<Integer> tags() {
    return tags;
  }
}
