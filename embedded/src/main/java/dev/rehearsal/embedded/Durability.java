package dev.rehearsal.embedded;

/** What an acknowledged record survives. */
public enum Durability {
  /** The death of any process: written, and left to the operating system to put on disk. */
  PROCESS,
  /** A power cut as well: on disk. */
  POWER
}
