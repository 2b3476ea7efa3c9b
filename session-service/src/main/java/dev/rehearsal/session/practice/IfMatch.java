package dev.rehearsal.session.practice;

import dev.rehearsal.platform.web.ApiException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The version a writer believes to change.
 *
 * @param any the writer does not care
 * @param version -1 for a tag that is none of ours and so matches nothing
 */
record IfMatch(boolean any, long version) {

  /** Our tags: a version, perhaps with more behind a dash; weakened by some proxies. */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-\\d+)?\"");

  private static final IfMatch ANY = new IfMatch(true, 0);

  static IfMatch optional(@Nullable String header) {
    if (header == null || header.strip().equals("*")) {
      return ANY;
    }
    Matcher tag = TAG.matcher(header.strip());
    return new IfMatch(false, tag.matches() ? Long.parseLong(tag.group(1)) : -1);
  }

  /**
   * @throws ApiException 428 without the header
   */
  static IfMatch required(@Nullable String header) {
    if (header == null) {
      throw new ApiException(
          HttpStatus.PRECONDITION_REQUIRED,
          "precondition-required",
          "Say in If-Match which version this replaces: the ETag of the last answer, \"0\" for the"
              + " first save, * for whichever there is.",
          List.of());
    }
    return optional(header);
  }

  boolean admits(long actual) {
    return any || version == actual;
  }
}
