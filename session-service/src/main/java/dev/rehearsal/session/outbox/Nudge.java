package dev.rehearsal.session.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the relay of this instance. Any number of nudges before it looks are one. */
@Component
class Nudge {

  private final Semaphore pending = new Semaphore(0);

  void give() {
    pending.release();
  }

  /** Waits for a nudge, or for the time to pass. */
  void await(Duration longest) throws InterruptedException {
    if (pending.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
      pending.drainPermits();
    }
  }
}
