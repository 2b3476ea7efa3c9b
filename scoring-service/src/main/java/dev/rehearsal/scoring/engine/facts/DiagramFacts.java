package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.events.artifact.Diagram;
import dev.rehearsal.events.artifact.Diagram.Flow;
import dev.rehearsal.events.artifact.Diagram.Node;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.graph.Flows;
import dev.rehearsal.scoring.engine.graph.Graph;
import dev.rehearsal.scoring.engine.graph.NodeRoles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the architecture shows, drawn or told. */
final class DiagramFacts {

  private static final List<CoreTag> ROLES =
      List.of(CoreTag.ENTRY, CoreTag.SERVICE, CoreTag.STORE, CoreTag.CACHE, CoreTag.ASYNC);
  private static final int STATIONS_OF_A_PATH = 3;
  private static final int WORDS_OF_A_REASON = 3;

  private DiagramFacts() {}

  /** Different roles among the components: entry, service, store, cache, asynchronous part. */
  static Counted roles(Scene scene) {
    Map<CoreTag, AnswerUnit> found = new EnumMap<>(CoreTag.class);
    for (AnswerUnit unit : scene.all()) {
      for (CoreTag role : ROLES) {
        boolean there =
            unit.role() == Role.NODE ? scene.saysOrIsUnder(unit, role) : scene.says(unit, role);
        if (there) {
          found.putIfAbsent(role, unit);
        }
      }
    }
    return Counted.of(found.values());
  }

  /** Components with a reason. */
  static Counted justified(Scene scene) {
    List<AnswerUnit> found = new ArrayList<>();
    for (AnswerUnit unit : scene.of(Role.NODE)) {
      Node node = node(scene, unit.index());
      String why = node.why();
      if (why != null
          && why.strip().split("\\s+", WORDS_OF_A_REASON).length >= WORDS_OF_A_REASON
          && !NodeRoles.needsNoReason(node.kind())) {
        found.add(unit);
      }
    }
    for (AnswerUnit unit : scene.notes()) {
      if (ROLES.stream().anyMatch(role -> scene.says(unit, role))
          && scene.says(unit, CoreTag.REASON)) {
        found.add(unit);
      }
    }
    return Counted.of(found);
  }

  static Counted tracedFlows(Scene scene) {
    int drawn = 0;
    Graph graph = graph(scene);
    List<Evidence> evidence = new ArrayList<>();
    if (!graph.isEmpty()) {
      drawn = new Flows(graph).traced().size();
      evidence.addAll(edges(scene, drawn));
    }
    List<AnswerUnit> told = new ArrayList<>();
    for (CoreTag path : List.of(CoreTag.READ_PATH, CoreTag.WRITE_PATH)) {
      Walks.along(scene, path).stream()
          .filter(walk -> stations(scene, walk) >= STATIONS_OF_A_PATH)
          .findFirst()
          .ifPresent(walk -> told.add(walk.getFirst()));
    }
    return told.size() > drawn ? Counted.of(told) : new Counted(drawn, evidence);
  }

  private static long stations(Scene scene, List<AnswerUnit> walk) {
    return walk.stream()
        .flatMap(unit -> ROLES.stream().filter(role -> scene.says(unit, role)))
        .distinct()
        .count();
  }

  static Counted cacheFallback(Scene scene) {
    return drawn(scene, new Flows(graph(scene)).cachesWithFallback());
  }

  static Counted asyncBoundary(Scene scene) {
    return drawn(scene, new Flows(graph(scene)).asyncBoundaries());
  }

  static Counted redundantFlows(Scene scene) {
    Flows flows = new Flows(graph(scene));
    int redundant = 0;
    for (Flow flow : flows.traced()) {
      if (flows.singlePoints(flow).isEmpty()) {
        redundant++;
      }
    }
    return new Counted(redundant, edges(scene, redundant));
  }

  private static Counted drawn(Scene scene, List<Integer> nodes) {
    return new Counted(
        nodes.size(),
        nodes.stream().map(node -> NodeEvidence.of(node, node(scene, node))).toList());
  }

  private static List<Evidence> edges(Scene scene, int most) {
    return scene.of(Role.EDGE).stream()
        .limit(most)
        .flatMap(unit -> unit.evidence().stream())
        .toList();
  }

  private static Graph graph(Scene scene) {
    Diagram diagram = scene.answer().artifact().diagram();
    return new Graph(diagram == null ? new Diagram(List.of(), List.of()) : diagram);
  }

  private static Node node(Scene scene, int index) {
    Diagram diagram = scene.answer().artifact().diagram();
    if (diagram == null) {
      throw new IllegalStateException("a node without a diagram");
    }
    return diagram.nodes().get(index);
  }
}
