package dev.rehearsal.scoring.engine.concept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.scoring.engine.text.Passage;
import dev.rehearsal.scoring.engine.text.Passage.Kind;
import dev.rehearsal.scoring.engine.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  private final Lexicon lexicon =
      new Lexicon(
          Map.of(
              "CACHE", List.of("cache", "redis"),
              "BALANCER", List.of("load balancer"),
              "REPLICA", List.of("replica", "replication"),
              "LINK", List.of("short link"),
              "STORE", List.of("database", "@KV"),
              "KV", List.of("key-value store")),
          Set.of("LINK"),
          Set.of("BALANCER"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we use a cache                           | CACHE
          Caches and caching                       | CACHE CACHE
          the loadbalancer, or the load-balancer   | BALANCER BALANCER
          a key value store                        | STORE KV
          no cache                                 | !CACHE
          we don't need a cache, but a database    | !CACHE STORE
          a cache is not needed here               | !CACHE
          a cache is overkill                      | !CACHE
          replication is out of scope              | !REPLICA
          redis instead of a database              | CACHE !STORE
          not only a cache                         | CACHE
          if the cache is not there, the database  | CACHE STORE
          never lose a short link                  | LINK
          maybe a cache                            | ?CACHE
          a cache, i guess                         | ?CACHE
          maybe a cache; a database surely         | ?CACHE STORE
          the databse of replicaton                | STORE REPLICA
          a short, nice link                       |
          """)
  void tellsWhatIsSaidFromWhatIsDeniedAndSupposed(String text, String expected) {
    Passage passage =
        new Passage(Tokenizer.tokens(text.strip()), Kind.SENTENCE, List.of(), 0, false);

    assertThat(new Reading(lexicon).unit(passage).hits())
        .extracting(this::shown)
        .containsExactlyInAnyOrderElementsOf(
            expected == null ? List.of() : List.of(expected.strip().split(" ")));
  }

  private String shown(Hit hit) {
    String tag =
        List.of("CACHE", "BALANCER", "REPLICA", "LINK", "STORE", "KV").stream()
            .filter(name -> lexicon.number(name) == hit.tag())
            .findFirst()
            .orElseThrow();
    return (hit.denied() ? "!" : "") + (hit.hedged() ? "?" : "") + tag;
  }
}
