package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.text.Token;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The small words that hold sentences together. */
final class EnglishWords {

  static final Set<String> DETERMINERS =
      words("the a an this these those our its their my your his her every each");
  static final Set<String> PREPOSITIONS =
      words(
          "of in on to for with by from at into onto over under per via between behind before after against across through within");
  static final Set<String> CONJUNCTIONS =
      words("and or but because since although whereas while so if when unless than as that");
  static final Set<String> AUXILIARIES =
      words(
          "is are was were be been being am has have had do does did will would can could should must may might shall");
  private static final Set<String> OTHERS =
      words(
          "i we you he she it they me us him them not no never only just also then there here which who what where how why very "
              + "more most less least all any some both either such same other another first last next about around up down out off "
              + "still even too it's we'll don't can't doesn't isn't won't let's that's");
  private static final Set<String> VERBS =
      words(
          "use uses using used stored storing reading writing written get gets getting put puts add adds added "
              + "adding send sends sent return returns returned returning check checks checking look looks keep keeps "
              + "kept need needs needed go goes going come comes serve serves served serving fall falls give gives "
              + "take takes takes make makes made making run runs running save saves avoid avoids let lets allow "
              + "allows allowing mean means want wants happen happens fail fails failed dies die break breaks grow "
              + "grows scaling spread spreads handle handles handled called generate generates generated create "
              + "creates created creating deleted updated find finds found start starts stop stops moves choose pick "
              + "prefer accept accepts drop drops expire expires evict evicts lose loses lost protect reduce reduces "
              + "become becomes cause causes ensure ensures provide provides support supports require requires assume "
              + "assuming expect expects know knows think say says see sees answer answers map maps cover covers "
              + "survive survives absorb absorbs holds stay stays works work works reach reaches lead leads push "
              + "pushes pull pulls fetch fetches fill fills warm block blocks publish publishes consume consumes "
              + "aggregate aggregates shows tell tells ask asks leave leaves cut cuts shed sheds fits fit lives live "
              + "sits sit needs wait waits waiting");

  private EnglishWords() {}

  static boolean isGrammar(Token token) {
    String word = token.word();
    return DETERMINERS.contains(word)
        || PREPOSITIONS.contains(word)
        || CONJUNCTIONS.contains(word)
        || AUXILIARIES.contains(word)
        || OTHERS.contains(word);
  }

  static boolean isVerb(Token token) {
    return VERBS.contains(token.word());
  }

  private static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(Arrays.asList(list.split(" "))));
  }
}
