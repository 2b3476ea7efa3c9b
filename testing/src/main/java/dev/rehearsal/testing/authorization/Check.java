package dev.rehearsal.testing.authorization;

/**
 * One thing to be checked.
 *
 * @param test throws an {@link AssertionError} if it does not hold
 */
public record Check(String name, Runnable test) {}
