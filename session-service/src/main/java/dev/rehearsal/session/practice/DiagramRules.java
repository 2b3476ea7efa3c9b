package dev.rehearsal.session.practice;

import dev.rehearsal.events.artifact.Diagram;
import dev.rehearsal.events.artifact.Diagram.Edge;
import dev.rehearsal.events.artifact.Diagram.Node;
import dev.rehearsal.platform.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a diagram needs so that it can be read as a graph. */
final class DiagramRules {

  private static final int MOST_REPLICAS = 1_000_000;

  private DiagramRules() {}

  static List<FieldProblem> problems(String at, @Nullable Diagram diagram) {
    List<FieldProblem> problems = new ArrayList<>();
    if (diagram == null) {
      return problems;
    }
    for (int i = 0; i < diagram.nodes().size(); i++) {
      node(at + "/diagram/nodes/" + i, diagram.nodes().get(i), problems);
    }
    for (int i = 0; i < diagram.edges().size(); i++) {
      Edge edge = diagram.edges().get(i);
      required(at + "/diagram/edges/" + i + "/from", edge.from(), problems);
      required(at + "/diagram/edges/" + i + "/to", edge.to(), problems);
    }
    return problems;
  }

  private static void node(String at, Node node, List<FieldProblem> problems) {
    required(at + "/id", node.id(), problems);
    required(at + "/kind", node.kind(), problems);
    Integer replicas = node.replicas();
    if (replicas != null && (replicas < 0 || replicas > MOST_REPLICAS)) {
      problems.add(
          new FieldProblem(at + "/replicas", "must be from 0 to %,d".formatted(MOST_REPLICAS)));
    }
  }

  /** The types promise these are there; a request need not keep the promise. */
  private static void required(
      String pointer, @Nullable Object value, List<FieldProblem> problems) {
    if (value == null) {
      problems.add(new FieldProblem(pointer, "is required"));
    }
  }
}
