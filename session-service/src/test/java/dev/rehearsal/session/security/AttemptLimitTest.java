package dev.rehearsal.session.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AttemptLimit limit = new AttemptLimit(3, MINUTE);

  @Test
  void allowsABurstAndSaysHowLongToWaitForTheNext() {
    useUp("ada");

    assertThat(limit.use("ada", NOON.plusSeconds(20))).contains(Duration.ofSeconds(40));
    assertThat(limit.use("ada", NOON.plus(MINUTE))).isEmpty();
    assertThat(limit.use("ada", NOON.plus(MINUTE))).contains(MINUTE);
  }

  @Test
  void countsEachKeyByItself() {
    useUp("ada");

    assertThat(limit.use("bob", NOON)).isEmpty();
  }

  @Test
  void forgivesAllAfterALongPause() {
    useUp("ada");

    Instant later = NOON.plus(MINUTE.multipliedBy(100));
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThat(limit.use("ada", later)).isEmpty();
    }
    assertThat(limit.use("ada", later)).isPresent();
  }

  @Test
  void takesBackWhatWasGivenBack() {
    for (int attempt = 0; attempt < 50; attempt++) {
      assertThat(limit.use("ada", NOON)).isEmpty();
      limit.giveBack("ada");
    }
  }

  @Test
  void doesNotPunishWaitingCallersForAskingAgain() {
    useUp("ada");
    for (int second = 1; second < 60; second++) {
      assertThat(limit.use("ada", NOON.plusSeconds(second))).isPresent();
    }

    assertThat(limit.use("ada", NOON.plus(MINUTE))).isEmpty();
  }

  private void useUp(String key) {
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThat(limit.use(key, NOON)).isEmpty();
    }
  }
}
