package dev.rehearsal.scoring.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rehearsal.content.rubric.QuantityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,200,000 users          | COUNT     | 1200000
          100 million links        | COUNT     | 1e8
          1.5k                     | COUNT     | 1500
          10^5                     | COUNT     | 1e5
          62^7                     | COUNT     | 3.52e12
          1e6 rows                 | COUNT     | 1e6
          500 B                    | BYTES     | 500
          500B                     | BYTES     | 500
          6B links                 | COUNT     | 6e9
          3 TB                     | BYTES     | 3e12
          7 KB                     | BYTES     | 7000
          100 million new links a month | RATE | 38.58
          4k req/s                 | RATE      | 4000
          4000 reads/s             | RATE      | 4000
          40 writes per second     | RATE      | 40
          12k qps                  | RATE      | 12000
          QPS of about 40          | RATE      | 40
          100M/day                 | RATE      | 1157.4
          30 GB/day                | BANDWIDTH | 347222
          16 Mbps                  | BANDWIDTH | 2e6
          p99 below 100 ms         | TIME      | 0.1
          five years               | TIME      | 157680000
          99.99%                   | PERCENT   | 99.99
          100:1                    | RATIO     | 100
          1:100                    | RATIO     | 100
          3x                       | RATIO     | 3
          10 times                 | RATIO     | 10
          """)
  void readsNumbersWithTheirUnits(String text, QuantityType type, double value) {
    assertThat(Tokenizer.tokens(text.strip()))
        .extracting(Token::quantity)
        .filteredOn(quantity -> quantity != null)
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.type()).isEqualTo(type);
              assertThat(quantity.value()).isCloseTo(value, within(value * 0.01));
            });
  }
}
