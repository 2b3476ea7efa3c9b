package dev.rehearsal.session.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordTest {

  @Test
  void isCountedInBytesBecauseBcryptIs() {
    assertThat(new Password("\u20ac".repeat(24)).isAcceptable()).isTrue();
    assertThat(new Password("\u20ac".repeat(24) + "x").isAcceptable()).isFalse();
    assertThat(new Password("1234567").isAcceptable()).isFalse();
    assertThat(new Password("12345678").isAcceptable()).isTrue();
  }

  @Test
  void isRefusedWhereBcryptWouldReadSomethingElse() {
    assertThat(new Password("password\ud800").isAcceptable()).isFalse();
    assertThat(new Password("pass\0word").isAcceptable()).isFalse();
  }

  @Test
  void isNeverPrinted() {
    assertThat(new NewAccount("a@example.com", "A", new Password("open sesame")).toString())
        .doesNotContain("sesame");
  }

  @Test
  void isDifferentEachTimeItIsMadeByChance() {
    assertThat(Password.random().characters())
        .hasSize(20)
        .isNotEqualTo(Password.random().characters());
    assertThat(Password.random().isAcceptable()).isTrue();
  }
}
