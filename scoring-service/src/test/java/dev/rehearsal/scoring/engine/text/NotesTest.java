package dev.rehearsal.scoring.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.scoring.engine.text.Passage.Context;
import dev.rehearsal.scoring.engine.text.Passage.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NotesTest {

  @Test
  void knowsTheHeadingAndTheLeadInOfEachItem() {
    assertThat(
            read(
                """
                # Requirements
                Functional:
                - make a link
                - follow a link

                Not now
                1. teams
                   - billing
                """))
        .containsExactly(
            "LABEL requirements <- ",
            "LABEL functional <- requirements / functional",
            "ITEM make a link <- requirements / functional",
            "ITEM follow a link <- requirements / functional",
            "SENTENCE not now <- requirements",
            "ITEM teams <- requirements / not now",
            "ITEM billing <- requirements / not now / teams");
  }

  @Test
  void splitsSentencesButNotAbbreviationsAndDecimals() {
    assertThat(read("Use a store, e.g. Dynamo. It costs 1.5 ms. Fine!"))
        .extracting(line -> line.substring(0, line.indexOf(" <-")))
        .containsExactly(
            "SENTENCE use a store e g dynamo", "SENTENCE it costs 1.5 ms", "SENTENCE fine");
  }

  @Test
  void takesALineOfNotesForASentenceAndAWrappedOneForAPart() {
    assertThat(read("redirects are cached\ncreation is rare\n")).hasSize(2);
    assertThat(
            read(
                """
                The redirect service asks the cache first and reads the store
                only where that has nothing, which is once in ten times or
                less.
                """))
        .hasSize(1);
  }

  @Test
  void readsRowsOfATableAndLinesOfCode() {
    assertThat(
            read(
                """
                | what | how |
                |---|---|
                | hot link | local cache |

                ```
                client -> cache
                ```
                """))
        .extracting(line -> line.substring(0, line.indexOf(" <-")))
        .containsExactly("ROW what how", "ROW hot link local cache", "CODE client -> cache");
  }

  @Test
  void pointsAtTheVeryWordsWhateverTheMarkdown() {
    String pieces = "# - > * 1. ` | ** _ \t ~~~ ``` word link, 40/s . : \n \r\n é 漢 😀";
    List<String> alphabet = List.of(pieces.split(" ", -1));
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(alphabet.get(random.nextInt(alphabet.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      Source source = new Source("/notes", text.toString());
      for (Passage passage : Notes.read(source, 0)) {
        for (Token token : passage.tokens()) {
          String written = source.text().substring(token.start(), token.end());
          assertThat(written).isNotEmpty();
          assertThat(token.isArrow() || written.toLowerCase(Locale.ROOT).contains(token.word()))
              .as(text.toString())
              .isTrue();
        }
      }
    }
  }

  private static List<String> read(String text) {
    return Notes.read(new Source("/notes", text), 0).stream().map(NotesTest::shown).toList();
  }

  private static String shown(Passage passage) {
    String context =
        passage.context().stream()
            .map(Context::tokens)
            .map(NotesTest::words)
            .collect(Collectors.joining(" / "));
    Kind kind = passage.kind();
    return kind + " " + words(passage.tokens()) + " <- " + context;
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
  }
}
