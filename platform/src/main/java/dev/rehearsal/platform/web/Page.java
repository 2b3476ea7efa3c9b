package dev.rehearsal.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param nextCursor opaque; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  public static final int DEFAULT_LIMIT = 20;
  public static final int LARGEST_LIMIT = 100;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page size a request asked for.
   *
   * @throws ApiException 400 unless it is from 1 to {@value #LARGEST_LIMIT}
   */
  public static int limit(@Nullable Integer asked) {
    if (asked == null) {
      return DEFAULT_LIMIT;
    }
    if (asked < 1 || asked > LARGEST_LIMIT) {
      throw ApiException.invalid("limit", "must be from 1 to " + LARGEST_LIMIT);
    }
    return asked;
  }
}
