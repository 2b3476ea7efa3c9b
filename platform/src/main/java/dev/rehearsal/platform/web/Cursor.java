package dev.rehearsal.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Opaque positions in lists: the last key of a page, in URL-safe Base64. */
public final class Cursor {

  private Cursor() {}

  public static String of(String lastKey) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(lastKey.getBytes(UTF_8));
  }

  /**
   * The key after which the page begins; null for the first page.
   *
   * @throws ApiException 400 for anything this class has not made
   */
  public static @Nullable String key(@Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    } catch (IllegalArgumentException notOurs) {
      throw invalid();
    }
  }

  /** What a caller throws when the key inside a cursor is none of its keys. */
  public static ApiException invalid() {
    return ApiException.invalid("cursor", "is not a cursor from an earlier page");
  }
}
