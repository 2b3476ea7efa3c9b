package dev.rehearsal.session.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class JoinCodeTest {

  @RepeatedTest(50)
  void hasNothingThatIsEasilyMistaken() {
    assertThat(JoinCode.random().value()).matches("[A-HJKMNP-Z2-9]{8}");
  }

  @Test
  void isTheSameHoweverItIsTyped() {
    assertThat(new JoinCode(" abcd-efgh ")).isEqualTo(new JoinCode("ABCDEFGH"));
  }

  @Test
  void isDifferentEachTime() {
    assertThat(Stream.generate(JoinCode::random).limit(1_000)).doesNotHaveDuplicates();
  }

  @Test
  void knowsWhatCanBeNone() {
    assertThat(JoinCode.random().isWellFormed()).isTrue();
    assertThat(new JoinCode("ABCDEFG").isWellFormed()).isFalse();
    assertThat(new JoinCode("ABCDEFG\0").isWellFormed()).isFalse();
    assertThat(new JoinCode("ABCDEFG0").isWellFormed()).isFalse();
  }
}
