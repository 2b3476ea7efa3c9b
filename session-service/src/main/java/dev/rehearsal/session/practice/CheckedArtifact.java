package dev.rehearsal.session.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.platform.web.FieldProblem;
import dev.rehearsal.session.storage.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/**
 * An artifact that can be stored, sent and pointed into.
 *
 * @param words in all its texts
 */
record CheckedArtifact(Artifact artifact, String json, int words) {

  /** Seven of them, the longest framework, still fit into one record of 4 MiB. */
  static final int LARGEST = 512 * 1024;

  /**
   * @param at JSON pointer of the artifact in the request
   * @throws ApiException 400 naming every text that is too long or holds what is no text, and every
   *     part of a diagram without what it needs; 413 if the whole is too large
   */
  static CheckedArtifact of(String at, Artifact artifact) {
    List<FieldProblem> problems = new ArrayList<>(DiagramRules.problems(at, artifact.diagram()));
    int words = check(at, Json.tree(artifact), problems);
    if (!problems.isEmpty()) {
      throw ApiException.invalid(problems);
    }
    String json = Json.write(artifact);
    if (json.getBytes(UTF_8).length > LARGEST) {
      throw new ApiException(
          HttpStatus.CONTENT_TOO_LARGE,
          "artifact-too-large",
          "An answer to one stage may have up to %d KiB.".formatted(LARGEST / 1024),
          List.of());
    }
    return new CheckedArtifact(artifact, json, words);
  }

  private static int check(String at, JsonNode node, List<FieldProblem> problems) {
    if (node.isString()) {
      String text = node.stringValue();
      TextRules.problem(at, text).ifPresent(problems::add);
      return new StringTokenizer(text).countTokens();
    }
    int words = 0;
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        words += check(at + "/" + i, node.get(i), problems);
      }
    } else {
      for (var property : node.properties()) {
        words += check(at + "/" + property.getKey(), property.getValue(), problems);
      }
    }
    return words;
  }
}
