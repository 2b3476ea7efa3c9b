package dev.rehearsal.content.rubric;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All by which the answers to one problem are judged. Immutable.
 *
 * @param contentHash changes whenever anything a judgement depends on changes
 * @param brief what the learner was given to read; repeating it earns nothing
 * @param lexicon concept tags, each with the words and phrases that stand for it
 * @param anchors the tags that only an answer to this problem holds
 * @param neutral the tags that a denial does not touch
 * @param closed the tags whose phrases swallow the shorter ones inside them
 * @param domains words that tell that an answer belongs to another problem, by domain
 */
public record Rubric(
    String problemId,
    String contentHash,
    String brief,
    Map<String, List<String>> lexicon,
    List<String> anchors,
    Set<String> neutral,
    Set<String> closed,
    Map<String, List<String>> domains,
    List<Criterion> criteria) {

  public Rubric {
    lexicon = Map.copyOf(lexicon);
    anchors = List.copyOf(anchors);
    neutral = Set.copyOf(neutral);
    closed = Set.copyOf(closed);
    domains = Map.copyOf(domains);
    criteria = List.copyOf(criteria);
  }
}
