package dev.rehearsal.scoring.engine.concept;

import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which tokens of a passage are denied. A denial reaches forward to the end of its clause, and back
 * from "is not needed". Under "if" and "when" nothing is denied: there it is a case, not a claim.
 */
final class Polarity {

  private static final int FAR = 7;
  private static final int NEAR = 4;

  private static final Set<String> FAR_CUES =
      Set.of(
          "not",
          "never",
          "cannot",
          "don't",
          "doesn't",
          "didn't",
          "won't",
          "can't",
          "isn't",
          "aren't",
          "shouldn't",
          "wouldn't",
          "needn't",
          "dont",
          "doesnt",
          "wont",
          "cant",
          "isnt",
          "arent",
          "shouldnt",
          "wouldnt",
          "neednt",
          "couldn't",
          "couldnt",
          "mustn't",
          "mustnt");
  private static final Set<String> NEAR_CUES =
      Set.of("no", "without", "neither", "nor", "none", "w/o");
  private static final Set<String> NOT_A_DENIAL =
      Set.of(
          "only", "just", "more", "less", "later", "longer", "matter", "doubt", "least", "merely");
  private static final Set<String> CASES =
      Set.of("if", "when", "whenever", "unless", "once", "until", "while", "where", "case", "why");
  private static final Set<String> TURNS =
      Set.of("but", "so", "because", "since", "instead", "however", "yet", "then", "otherwise");
  private static final Set<String> NEEDED =
      Set.of(
          "needed", "necessary", "required", "wanted", "worth", "important", "relevant", "useful");
  private static final Set<String> NEEDLESS =
      Set.of("unnecessary", "overkill", "unneeded", "needless", "pointless", "superfluous");

  private Polarity() {}

  static BitSet denied(List<Token> tokens) {
    BitSet denied = new BitSet(tokens.size());
    boolean inCase = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.before().compareTo(Boundary.PHRASE) >= 0) {
        inCase = false;
      }
      inCase |= CASES.contains(token.word());
      if (NEEDLESS.contains(token.word()) || isOutOfScope(tokens, i)) {
        denyBack(tokens, i, denied);
      }
      if (!inCase) {
        deny(tokens, i, denied);
      }
    }
    return denied;
  }

  private static boolean isOutOfScope(List<Token> tokens, int i) {
    if (!tokens.get(i).word().equals("scope") || i < 2) {
      return false;
    }
    String before = tokens.get(i - 1).word();
    return before.equals("of") && tokens.get(i - 2).word().equals("out");
  }

  private static void deny(List<Token> tokens, int i, BitSet denied) {
    String word = tokens.get(i).word();
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
    boolean pair =
        (word.equals("instead") && next.equals("of"))
            || (word.equals("rather") && next.equals("than"));
    boolean far = FAR_CUES.contains(word);
    if (!(far || pair || NEAR_CUES.contains(word)) || NOT_A_DENIAL.contains(next)) {
      return;
    }
    if (far && endsWithNeed(tokens, i)) {
      denyBack(tokens, i, denied);
      return;
    }
    int from = pair ? i + 2 : i + 1;
    int reach = far ? FAR : word.equals("non") ? 2 : NEAR;
    for (int j = from; j < tokens.size() && j < from + reach; j++) {
      Token token = tokens.get(j);
      boolean parted = j > from && token.before().compareTo(Boundary.PHRASE) >= 0;
      if (parted || TURNS.contains(token.word())) {
        return;
      }
      denied.set(j);
    }
  }

  /** "… is not needed", "… aren't really necessary". */
  private static boolean endsWithNeed(List<Token> tokens, int i) {
    for (int j = i + 1; j < tokens.size() && j <= i + 2; j++) {
      if (NEEDED.contains(tokens.get(j).word())) {
        return true;
      }
    }
    return false;
  }

  private static void denyBack(List<Token> tokens, int i, BitSet denied) {
    for (int j = i - 1; j >= 0; j--) {
      denied.set(j);
      if (tokens.get(j).before().compareTo(Boundary.CLAUSE) >= 0
          || TURNS.contains(tokens.get(j).word())) {
        return;
      }
    }
  }
}
