package dev.rehearsal.session.identity;

import dev.rehearsal.platform.web.ApiException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address in the one form in which it is stored and compared: trimmed, composed Unicode,
 * lower case.
 */
public record EmailAddress(String value) {

  /** What a caller may write, before it is normalised. At most 64 + 1 + 189 characters. */
  static final String PATTERN =
      "\\s*[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?=[^@\\s]{1,189}\\s*$)[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+\\s*";

  public EmailAddress {
    value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /**
   * @param parameter the name of the parameter it came in
   * @throws ApiException 400 if it is no e-mail address
   */
  static EmailAddress of(String text, String parameter) {
    if (!text.matches(PATTERN)) {
      throw ApiException.invalid(parameter, "must be an e-mail address");
    }
    return new EmailAddress(text);
  }

  boolean isIn(String domain) {
    return value.endsWith("@" + domain);
  }

  @Override
  public String toString() {
    return value;
  }
}
