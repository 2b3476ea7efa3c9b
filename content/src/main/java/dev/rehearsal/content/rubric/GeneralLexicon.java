package dev.rehearsal.content.rubric;

import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.ParsedFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What all rubrics share of words: put together from the files of the lexicon folder. */
final class GeneralLexicon {

  private final Map<String, List<String>> tags = new LinkedHashMap<>();
  private final Set<String> neutral = new LinkedHashSet<>();
  private final Set<String> closed = new LinkedHashSet<>();
  private final Map<String, List<String>> domains = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  static GeneralLexicon of(List<ParsedFile> files, Faults faults) {
    GeneralLexicon general = new GeneralLexicon();
    for (ParsedFile file : files) {
      LexiconFile lexicon = file.as(LexiconFile.class);
      general.tags.putAll(lexicon.lexicon());
      general.neutral.addAll(lexicon.neutral());
      general.closed.addAll(lexicon.closed());
      general.domains.putAll(lexicon.domains());
      general.text.append(file.text());
      RubricLint lint = new RubricLint(file, faults, general.tags);
      lint.checkReferences(lexicon.lexicon());
      lint.checkTags(lexicon.neutral(), "/neutral/");
      lint.checkTags(lexicon.closed(), "/closed/");
      for (CoreTag tag : CoreTag.values()) {
        if (!general.tags.containsKey(tag.name())) {
          faults.add(file, "/lexicon", "the tag " + tag + " is missing; every rubric rests on it");
        }
      }
    }
    return general;
  }

  Map<String, List<String>> tags() {
    return tags;
  }

  /** A tag that both name has the phrases of both. */
  Map<String, List<String>> with(Map<String, List<String>> own) {
    Map<String, List<String>> merged = new LinkedHashMap<>(tags);
    own.forEach(
        (tag, phrases) ->
            merged.merge(
                tag,
                phrases,
                (first, second) -> Stream.concat(first.stream(), second.stream()).toList()));
    return merged;
  }

  Set<String> neutralWith(List<String> own) {
    Set<String> all = new LinkedHashSet<>(neutral);
    all.addAll(own);
    return all;
  }

  Set<String> closed() {
    return closed;
  }

  Map<String, List<String>> domains() {
    return domains;
  }

  String text() {
    return text.toString();
  }
}
