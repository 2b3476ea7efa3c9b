package dev.rehearsal.analytics.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A watched cohort: the newest board and those who watch. Safe for several threads. */
final class CohortWatch {

  private final UUID cohort;
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
  private Board board;
  private String mark = "";
  private long readAt = System.nanoTime();

  CohortWatch(UUID cohort, Board board) {
    this.cohort = cohort;
    this.board = board;
  }

  UUID cohort() {
    return cohort;
  }

  List<Watcher> watchers() {
    return watchers;
  }

  /**
   * Whether the board has to be read again: the cohort has changed, or time has passed, which alone
   * makes learners idle.
   */
  synchronized boolean isOutdated(String newMark, Duration longest) {
    return !mark.equals(newMark) || System.nanoTime() - readAt > longest.toNanos();
  }

  synchronized void show(Board newest, String newMark) {
    board = board.followedBy(newest);
    mark = newMark;
    readAt = System.nanoTime();
    notifyAll();
  }

  synchronized void age(Instant asOf) {
    board = board.at(asOf);
  }

  /** Lets every watcher look whether it is still to go on. */
  synchronized void wake() {
    notifyAll();
  }

  /** The newest board, as soon as it differs from the one sent, at the latest after the time. */
  synchronized Board next(@Nullable Board sent, Duration longest, Watcher watcher)
      throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    for (long left = longest.toNanos();
        left > 0 && sent != null && !board.differsFrom(sent) && !watcher.isClosed();
        left = end - System.nanoTime()) {
      wait(Math.max(1, left / 1_000_000));
    }
    return board;
  }
}
