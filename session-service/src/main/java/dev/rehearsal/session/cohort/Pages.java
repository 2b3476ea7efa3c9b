package dev.rehearsal.session.cohort;

import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.platform.web.Cursor;
import dev.rehearsal.platform.web.Page;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages whose cursor is the id of their last item. */
final class Pages {

  private Pages() {}

  /**
   * @throws ApiException 400 for a cursor that is none of ours
   */
  static @Nullable UUID idIn(@Nullable String cursor) {
    String key = Cursor.key(cursor);
    try {
      return key == null ? null : UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      throw Cursor.invalid();
    }
  }

  /**
   * @param found one more than fits, if there is a next page
   */
  static <T> Page<T> of(List<T> found, int limit, Function<T, UUID> id) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, Cursor.of(id.apply(items.getLast()).toString()));
  }
}
