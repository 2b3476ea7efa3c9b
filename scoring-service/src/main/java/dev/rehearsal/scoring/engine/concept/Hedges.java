package dev.rehearsal.scoring.engine.concept;

import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Which tokens are only supposed: their clause says "maybe", "not sure", "or something". */
final class Hedges {

  private static final Set<String> WORDS =
      Set.of(
          "maybe",
          "perhaps",
          "might",
          "possibly",
          "somehow",
          "unsure",
          "dunno",
          "idk",
          "presumably",
          "whatever",
          "idunno");
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("not", "sure"),
          List.of("i", "guess"),
          List.of("or", "something"),
          List.of("or", "whatever"),
          List.of("some", "kind", "of"),
          List.of("some", "sort", "of"),
          List.of("something", "like"),
          List.of("no", "idea"),
          List.of("don't", "know"),
          List.of("dont", "know"));

  private Hedges() {}

  static BitSet hedged(List<Token> tokens) {
    BitSet hedged = new BitSet(tokens.size());
    int clause = 0;
    boolean supposed = false;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean ends = i == tokens.size() || tokens.get(i).before().compareTo(Boundary.CLAUSE) >= 0;
      if (ends && i > 0) {
        if (supposed) {
          hedged.set(clause, i);
        }
        clause = i;
        supposed = false;
      }
      supposed |= i < tokens.size() && isHedge(tokens, i);
    }
    return hedged;
  }

  private static boolean isHedge(List<Token> tokens, int i) {
    if (WORDS.contains(tokens.get(i).word())) {
      return true;
    }
    return PHRASES.stream().anyMatch(phrase -> standsAt(phrase, tokens, i));
  }

  private static boolean standsAt(List<String> phrase, List<Token> tokens, int i) {
    if (i + phrase.size() > tokens.size()) {
      return false;
    }
    for (int j = 0; j < phrase.size(); j++) {
      if (!tokens.get(i + j).word().equals(phrase.get(j))) {
        return false;
      }
    }
    return true;
  }
}
