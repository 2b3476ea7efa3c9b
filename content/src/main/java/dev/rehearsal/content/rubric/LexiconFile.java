package dev.rehearsal.content.rubric;

import java.util.List;
import java.util.Map;

/** The concepts every rubric may speak of, and the words that give other domains away. */
public record LexiconFile(
    List<String> neutral,
    List<String> closed,
    Map<String, List<String>> lexicon,
    Map<String, List<String>> domains) {}
