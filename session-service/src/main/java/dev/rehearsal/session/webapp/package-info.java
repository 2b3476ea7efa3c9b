/**
 * Serves the browser app: its files, and its first page for every address that the app itself
 * answers.
 */
@NullMarked
package dev.rehearsal.session.webapp;

import org.jspecify.annotations.NullMarked;
