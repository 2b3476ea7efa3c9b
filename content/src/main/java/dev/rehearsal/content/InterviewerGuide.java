package dev.rehearsal.content;

import dev.rehearsal.content.scale.ScaleModel;
import java.util.List;

/**
 * What only the interviewer knows about a problem. Never shown to a learner as a whole.
 *
 * @param facts answers to clarifying questions, by topic
 * @param scale how big it is
 * @param entities what a good data model holds
 * @param accessPatterns how the data is asked for
 * @param operations what a good contract offers
 * @param components what a good architecture has, each with what justifies it
 * @param deepDives where it pays to go into depth
 * @param whatIfs what may go wrong, and what a good answer says to it
 */
public record InterviewerGuide(
    String problemId,
    List<Fact> facts,
    ScaleModel scale,
    List<Entity> entities,
    List<AccessPattern> accessPatterns,
    List<Operation> operations,
    List<Component> components,
    List<DeepDive> deepDives,
    List<WhatIf> whatIfs) {

  public InterviewerGuide {
    facts = List.copyOf(facts);
    entities = List.copyOf(entities);
    accessPatterns = List.copyOf(accessPatterns);
    operations = List.copyOf(operations);
    components = List.copyOf(components);
    deepDives = List.copyOf(deepDives);
    whatIfs = List.copyOf(whatIfs);
  }

  /** A thing that is stored. */
  public record Entity(String name, List<String> fields, String why) {

    public Entity {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A question the data has to answer.
   *
   * @param share how much of the traffic it is
   */
  public record AccessPattern(String name, String query, String share, String servedBy) {}

  /** An operation of the contract. */
  public record Operation(String method, String path, String purpose, String mind) {}

  /**
   * A part of the architecture.
   *
   * @param justifiedWhen without this it is over-engineering
   */
  public record Component(String name, String role, String justifiedWhen) {}

  /**
   * A topic worth depth.
   *
   * @param strongAnswerNames what tells a strong answer
   */
  public record DeepDive(
      String id, String topic, List<String> probes, List<String> strongAnswerNames) {

    public DeepDive {
      probes = List.copyOf(probes);
      strongAnswerNames = List.copyOf(strongAnswerNames);
    }
  }

  /** A turn of events, and the three parts of a good answer to it. */
  public record WhatIf(
      String id, String question, String impact, String mitigation, String longTerm) {}
}
