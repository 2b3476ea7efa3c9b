package dev.rehearsal.scoring.engine.concept;

import dev.rehearsal.scoring.engine.text.Token;
import dev.rehearsal.scoring.engine.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The concepts of a rubric and the phrases that stand for them, ready to be looked for. */
public final class Lexicon {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "our", "its", "this", "that", "their", "your", "each", "every");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Trie phrases = new Trie();
  private final Set<String> stems = new HashSet<>();
  private final Map<String, String> words = new HashMap<>();
  private final Spelling spelling;
  private final BitSet neutral = new BitSet();
  private final BitSet closed = new BitSet();

  /**
   * @param lexicon tags with their phrases; {@code @OTHER} takes in the phrases of another tag
   * @param neutral the tags that a denial does not touch
   * @param closed the tags whose phrases swallow the shorter ones inside them
   */
  public Lexicon(Map<String, List<String>> lexicon, Set<String> neutral, Set<String> closed) {
    lexicon.keySet().stream().sorted().forEach(tag -> numbers.put(tag, numbers.size()));
    lexicon.forEach(
        (tag, words) -> {
          for (String phrase : expanded(lexicon, tag, new LinkedHashSet<>())) {
            add(phrase, number(tag));
          }
        });
    neutral.forEach(tag -> this.neutral.set(number(tag)));
    closed.forEach(tag -> this.closed.set(number(tag)));
    spelling = new Spelling(words.keySet());
  }

  /**
   * @throws IllegalArgumentException if there is no such tag
   */
  public int number(String tag) {
    Integer number = numbers.get(tag);
    if (number == null) {
      throw new IllegalArgumentException("no tag " + tag);
    }
    return number;
  }

  BitSet neutral() {
    return neutral;
  }

  /** Whether any phrase has the word. */
  public boolean knows(Token token) {
    return stems.contains(token.stem());
  }

  /** A place where a phrase of a tag stands. */
  record Place(int tag, int first, int last) {

    int length() {
      return last - first + 1;
    }

    boolean swallows(Place other) {
      return other.first >= first && other.last <= last && other.length() < length();
    }
  }

  List<Place> places(List<Token> tokens) {
    List<Place> places = new ArrayList<>();
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = stem(tokens.get(i));
    }
    for (int first = 0; first < words.length; first++) {
      int last = first;
      Trie node = phrases.step(words[first]);
      while (node != null) {
        for (int tag : node.tags()) {
          places.add(new Place(tag, first, last));
        }
        last = next(words, last, node);
        node = last < words.length ? node.step(words[last]) : null;
      }
    }
    return withoutSwallowed(places);
  }

  private List<Place> withoutSwallowed(List<Place> places) {
    List<Place> names =
        places.stream().filter(place -> closed.get(place.tag()) && place.length() > 1).toList();
    return names.isEmpty()
        ? places
        : places.stream()
            .filter(place -> names.stream().noneMatch(name -> name.swallows(place)))
            .toList();
  }

  private String stem(Token token) {
    if (token.quantity() != null || stems.contains(token.stem())) {
      return token.stem();
    }
    String meant = spelling.meant(token.word());
    return meant == null ? token.stem() : words.getOrDefault(meant, token.stem());
  }

  /** An article inside a phrase is passed over. */
  private static int next(String[] words, int last, Trie node) {
    int next = last + 1;
    boolean skip =
        next + 1 < words.length && node.step(words[next]) == null && ARTICLES.contains(words[next]);
    return skip ? next + 1 : next;
  }

  private void add(String phrase, int tag) {
    List<Token> tokens = Tokenizer.tokens(phrase);
    tokens.forEach(token -> words.put(token.word(), token.stem()));
    List<String> path = tokens.stream().map(Token::stem).toList();
    stems.addAll(path);
    phrases.put(path, tag);
    if (path.size() > 1 && path.size() < 4) {
      String joined = tokens.stream().map(Token::word).collect(Collectors.joining());
      String stem = Tokenizer.tokens(joined).getFirst().stem();
      stems.add(stem);
      phrases.put(List.of(stem), tag);
    }
  }

  private static Set<String> expanded(
      Map<String, List<String>> lexicon, String tag, Set<String> seen) {
    Set<String> phrases = new LinkedHashSet<>();
    if (seen.add(tag)) {
      for (String phrase : lexicon.getOrDefault(tag, List.of())) {
        if (phrase.startsWith("@")) {
          phrases.addAll(expanded(lexicon, phrase.substring(1), seen));
        } else {
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }
}
