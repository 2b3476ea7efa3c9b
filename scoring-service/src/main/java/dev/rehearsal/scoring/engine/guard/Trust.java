package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.concept.Unit;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far each unit of an answer counts, and how far the whole. */
public final class Trust {

  private static final double NOUN_LIST = 0.08;
  private static final double MOULDED = 0.05;
  private static final double COPIED_FROM_BRIEF = 0.55;
  private static final double COPIED_FROM_BEFORE = 0.8;
  private static final int FEWEST_LISTS = 5;
  private static final double MANY_LISTS = 0.4;
  private static final int SALAD_CAP = 20;
  private static final int WHOLE = 100;

  private final double[] units;
  private final int cap;
  private final int copied;

  private Trust(double[] units, int cap, int copied) {
    this.units = units;
    this.cap = cap;
    this.copied = copied;
  }

  /**
   * @param handedOut what the learner was given to read
   * @param earlier the learner's hand-ins before this one
   */
  public static Trust in(Answer answer, String handedOut, List<Answer> earlier) {
    Shingles given = Shingles.of(handedOut);
    Shingles before = new Shingles();
    earlier.forEach(old -> old.units().forEach(unit -> before.add(unit.unit().tokens())));
    Templates templates = new Templates();
    WordSalad salad = new WordSalad();
    BitSet repeated = repeated(answer);
    for (AnswerUnit unit : answer.units()) {
      if (!repeated.get(unit.number())) {
        templates.learn(unit.unit());
        salad.learn(unit.unit().tokens());
      }
    }
    boolean listing = mostlyLists(answer);
    double[] units = new double[answer.units().size()];
    int copies = 0;
    for (AnswerUnit unit : answer.units()) {
      List<Token> tokens = unit.unit().tokens();
      boolean copied =
          given.overlap(tokens) >= COPIED_FROM_BRIEF
              || before.overlap(tokens) >= COPIED_FROM_BEFORE;
      copies += copied ? 1 : 0;
      units[unit.number()] =
          copied || repeated.get(unit.number())
              ? 0
              : isList(unit, listing) ? NOUN_LIST : templates.isMoulded(unit.unit()) ? MOULDED : 1;
    }
    return new Trust(units, salad.is() ? SALAD_CAP : WHOLE, copies);
  }

  /** 0–1: how much of what it earns the unit keeps. */
  public double in(AnswerUnit unit) {
    double own = units[unit.number()];
    return unit.pair() ? Math.min(own, units[unit.number() + 1]) : own;
  }

  /** How many units only repeat what was handed out or handed in before. */
  public int copiedUnits() {
    return copied;
  }

  /** The most points the whole answer can have. */
  public int cap() {
    return cap;
  }

  /** What was said before, word for word. */
  private static BitSet repeated(Answer answer) {
    BitSet repeated = new BitSet();
    Set<String> seen = new HashSet<>();
    for (AnswerUnit unit : answer.units()) {
      repeated.set(unit.number(), !seen.add(words(unit.unit().tokens())));
    }
    return repeated;
  }

  /** Terse notes have such lines here and there; an answer made of them says nothing. */
  private static boolean isList(AnswerUnit unit, boolean listing) {
    return listing && isProse(unit)
        ? NounList.statesNothing(unit.unit())
        : NounList.isLong(unit.unit());
  }

  /** Among the lines that hold several concepts, so that padding does not thin them out. */
  private static boolean mostlyLists(Answer answer) {
    List<Unit> rich =
        answer.units().stream()
            .filter(Trust::isProse)
            .map(AnswerUnit::unit)
            .filter(NounList::isRich)
            .toList();
    long lists = rich.stream().filter(NounList::is).count();
    return lists >= FEWEST_LISTS && lists > MANY_LISTS * rich.size();
  }

  private static boolean isProse(AnswerUnit unit) {
    return unit.role() == Role.NOTES || unit.role() == Role.BOTTLENECK;
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::stem).collect(Collectors.joining(" "));
  }
}
