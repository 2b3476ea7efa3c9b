package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.content.rubric.Rubric;
import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.concept.Hit;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import dev.rehearsal.scoring.engine.concept.Reading;
import dev.rehearsal.scoring.engine.concept.Unit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether an answer is one to this problem: how often it speaks of it, and of others. */
public final class Relevance {

  private static final int TOO_FEW_WORDS_TO_TELL = 12;
  private static final int LONG = 140;
  private static final double RARELY = 0.007;
  private static final int FOREIGN = 3;
  private static final double FOREIGN_ANSWER = 0.12;
  private static final double SAYS_NOTHING_OF_IT = 0.35;

  /** Some stages can be answered in a few words that would fit many problems. */
  private static final double GENERAL = 0.85;

  private static final double TRUSTED = 0.3;

  private final BitSet anchors = new BitSet();
  private final Lexicon domains;

  public Relevance(Rubric rubric, Lexicon lexicon) {
    rubric.anchors().forEach(anchor -> anchors.set(lexicon.number(anchor)));
    Map<String, List<String>> others = new HashMap<>(rubric.domains());
    others.remove(rubric.problemId());
    domains = new Lexicon(others, Set.of(), Set.of());
  }

  /** 0–1: the share of its points that the answer may keep. */
  public double of(Answer answer, Trust trust) {
    int words = answer.words();
    if (words < TOO_FEW_WORDS_TO_TELL) {
      return 1;
    }
    BitSet distinct = new BitSet();
    int own = 0;
    Reading foreignReading = new Reading(domains);
    Map<Integer, BitSet> foreign = new HashMap<>();
    for (AnswerUnit unit : answer.units()) {
      if (trust.in(unit) < TRUSTED) {
        continue;
      }
      own += count(unit.unit(), distinct);
      for (Hit hit : foreignReading.unit(unit.unit().passage()).hits()) {
        foreign
            .computeIfAbsent(hit.tag(), tag -> new BitSet())
            .set(unit.unit().tokens().get(hit.first()).stem().hashCode() & 0xffff);
      }
    }
    int strangest = foreign.values().stream().mapToInt(BitSet::cardinality).max().orElse(0);
    if (strangest >= FOREIGN && strangest > distinct.cardinality()) {
      return FOREIGN_ANSWER;
    }
    if (own == 0) {
      return strangest > 1 ? FOREIGN_ANSWER : words >= LONG ? SAYS_NOTHING_OF_IT : GENERAL;
    }
    return words >= LONG && distinct.cardinality() == 1 && own < RARELY * words
        ? SAYS_NOTHING_OF_IT
        : 1;
  }

  private int count(Unit unit, BitSet distinct) {
    int count = 0;
    for (Hit hit : unit.hits()) {
      if (anchors.get(hit.tag())) {
        distinct.set(hit.tag());
        count++;
      }
    }
    return count;
  }
}
