package dev.rehearsal.session.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void isTheSameHoweverItIsTyped() {
    assertThat(new EmailAddress("  Ada.Lovelace@Example.COM\t"))
        .isEqualTo(new EmailAddress("ada.lovelace@example.com"));
    assertThat(new EmailAddress("jose\u0301@example.com"))
        .isEqualTo(new EmailAddress("jos\u00e9@example.com"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ada@example.com", " ada+x@sub.example.co ", "jos\u00e9@b\u00fccher.example"})
  void acceptsAddresses(String text) {
    assertThat(text).matches(EmailAddress.PATTERN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "@example.com",
        "ada@",
        "ada@localhost",
        "ada@example..com",
        "a@b@example.com",
        "ada @example.com",
        "ada\u0000@example.com",
        "ada\ud800@example.com",
        "ada@example.com\r\nBcc: eve@example.com"
      })
  void refusesWhatIsNone(String text) {
    assertThat(text).doesNotMatch(EmailAddress.PATTERN);
  }

  @Test
  void refusesOneTooLongToBeDelivered() {
    assertThat("a".repeat(65) + "@example.com").doesNotMatch(EmailAddress.PATTERN);
    assertThat("a@" + "b".repeat(190) + ".com").doesNotMatch(EmailAddress.PATTERN);
  }

  @Test
  void belongsToADomainOnlyIfThatIsAllOfIt() {
    assertThat(new EmailAddress("x@demo.rehearsal").isIn("demo.rehearsal")).isTrue();
    assertThat(new EmailAddress("x@notdemo.rehearsal").isIn("demo.rehearsal")).isFalse();
  }
}
