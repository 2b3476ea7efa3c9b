package dev.rehearsal.scoring.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.scoring.engine.numbers.Calculation.Verdict;
import dev.rehearsal.scoring.engine.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100M / 86400 = 1.2k/s",
        "100M per month / 30 / 86400 ≈ 40/s",
        "100M/month = 40/s",
        "100M/day = 1.2k/s",
        "writes: 100M / 2.6M s ~ 40/s",
        "500 B × 6B = 3 TB",
        "500 bytes * 100M * 12 * 5 = 3TB (9 TB with three copies)",
        "4000 * 500B = 2 MB/s",
        "62^7 * 1 = 3.5 trillion",
        "20% * 345M = 69M",
        "40 writes/s * 5 years = 6.3B",
        "(40 + 4000) * 3 = 12k",
        "5M × 365 × 5 = 9.1 billion links in five years",
        "1M new links per day / 86400 = about 12 writes per second",
        "30 GB/day * 365 = 11 TB",
        "10M DAU * 10 = 100M/day = 1.2k/s",
        "6B links × 500 B is 3 TB"
      })
  void findsRightWhatIsRight(String text) {
    assertThat(verdicts(text)).isNotEmpty().doesNotContain(Verdict.WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100M / 86400 = 120/s",
        "500 B × 6B = 300 GB",
        "1B / 86400 = 1 million/s",
        "100M/day = 100k/s",
        "62^7 * 1 = 3.5 billion",
        "40 * 100 = 40k/s"
      })
  void findsWrongWhatIsWrong(String text) {
    assertThat(verdicts(text)).contains(Verdict.WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TTL = 24h",
        "100:1 → 4k reads/s",
        "1 server = 10k rps",
        "p99 < 100 ms",
        "POST /links -> 201 {code}",
        "100M users with 5 writes each = lots",
        "replicas = 3, shards = 16",
        "peak = 3x average",
        "5-10 ms = fine",
        "code = base62(id)",
        "4000 reads/s → two servers"
      })
  void judgesNothingItCannotRead(String text) {
    assertThat(verdicts(text)).isEmpty();
  }

  private static List<Verdict> verdicts(String text) {
    return Arithmetic.check(Tokenizer.tokens(text)).stream().map(Calculation::verdict).toList();
  }
}
