package dev.rehearsal.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made at first use and kept; two threads never make two. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  Lazy(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = making.get();
      made = value;
    }
    return value;
  }
}
