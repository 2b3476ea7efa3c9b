package dev.rehearsal.content.rubric;

/** What a number measures, and the unit it is compared in. */
public enum QuantityType {
  /** Something a second. */
  RATE,
  /** Bytes. */
  BYTES,
  /** Bytes a second. */
  BANDWIDTH,
  /** Seconds. */
  TIME,
  /** Per cent. */
  PERCENT,
  /** How many times as much: 100:1, 10×. */
  RATIO,
  /** A number without a unit. */
  COUNT,
  /** Any of them. */
  ANY
}
