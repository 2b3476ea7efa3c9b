package dev.rehearsal.scoring.engine.numbers;

import dev.rehearsal.scoring.engine.text.Token;

/** A piece of a calculation. */
sealed interface Lexeme {

  /** A number, at the token that holds it. */
  record Number(int token, Token of) implements Lexeme {}

  /** One of {@code + - * / ( )}. */
  record Operator(char sign) implements Lexeme {}

  /**
   * What parts two sides.
   *
   * @param strict an equals sign, as against an arrow
   */
  record Equality(boolean strict) implements Lexeme {}

  /** The end of what belongs to one equation. */
  record Break() implements Lexeme {}

  /** Something that cannot be read. */
  record Unreadable() implements Lexeme {}
}
