package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.text.Token;
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
  private static final double MOST_OF_IT = 0.5;
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
    for (AnswerUnit unit : answer.units()) {
      templates.learn(unit.unit());
      salad.learn(unit.unit().tokens());
    }
    boolean listing = mostlyLists(answer);
    double[] units = new double[answer.units().size()];
    Set<String> seen = new HashSet<>();
    int copies = 0;
    for (AnswerUnit unit : answer.units()) {
      List<Token> tokens = unit.unit().tokens();
      boolean copied =
          given.overlap(tokens) >= COPIED_FROM_BRIEF
              || before.overlap(tokens) >= COPIED_FROM_BEFORE;
      copies += copied ? 1 : 0;
      boolean repeated = !seen.add(words(tokens));
      units[unit.number()] =
          copied || repeated
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

  /** Terse notes have such lines here and there; an answer made of them says nothing. */
  private static boolean isList(AnswerUnit unit, boolean listing) {
    return listing ? NounList.is(unit.unit()) : NounList.isLong(unit.unit());
  }

  private static boolean mostlyLists(Answer answer) {
    int listed =
        answer.units().stream()
            .filter(unit -> NounList.is(unit.unit()))
            .mapToInt(unit -> unit.unit().tokens().size())
            .sum();
    return listed > MOST_OF_IT * answer.words();
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::stem).collect(Collectors.joining(" "));
  }
}
