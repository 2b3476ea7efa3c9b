package dev.rehearsal.platform.web;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter or header
 */
public record FieldProblem(String pointer, String detail) {}
