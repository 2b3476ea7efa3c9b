package dev.rehearsal.analytics.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SecondsBucketsTest {

  @Test
  void isExactBelowAMinute() {
    for (int seconds = 0; seconds < 64; seconds++) {
      assertThat(SecondsBuckets.middle(SecondsBuckets.bucket(seconds))).isEqualTo(seconds);
    }
  }

  @Test
  void isWithinTwoInAHundredAbove() {
    for (long seconds = 64; seconds < Integer.MAX_VALUE; seconds += 1 + seconds / 500) {
      assertThat(SecondsBuckets.middle(SecondsBuckets.bucket((int) seconds)))
          .isCloseTo((int) seconds, Percentage.withPercentage(1.6));
    }
  }

  @Test
  void keepsTheOrder() {
    for (int seconds = 1; seconds < 100_000; seconds++) {
      assertThat(SecondsBuckets.bucket(seconds))
          .isBetween(SecondsBuckets.bucket(seconds - 1), SecondsBuckets.bucket(seconds - 1) + 1);
    }
  }
}
