package dev.rehearsal.scoring.engine.text;

/**
 * A string of the artifact.
 *
 * @param pointer JSON pointer of the string, such as {@code /notes}
 */
public record Source(String pointer, String text) {}
