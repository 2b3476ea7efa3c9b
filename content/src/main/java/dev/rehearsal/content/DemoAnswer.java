package dev.rehearsal.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rehearsal.events.artifact.Artifact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answers of one simulated learner to one problem.
 *
 * @param name of the file it comes from, such as {@code strong-prose}
 * @param stages by stage id, in the order of the session
 */
public record DemoAnswer(String problemId, String name, Skill skill, Map<String, Artifact> stages) {

  public DemoAnswer {
    stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
  }

  /** How good the answers are. */
  public enum Skill {
    @JsonProperty("strong")
    STRONG,
    @JsonProperty("middling")
    MIDDLING,
    @JsonProperty("weak")
    WEAK
  }
}
