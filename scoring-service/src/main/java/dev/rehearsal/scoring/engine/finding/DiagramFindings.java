package dev.rehearsal.scoring.engine.finding;

import dev.rehearsal.events.ScoreEvent.Finding;
import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.events.artifact.Diagram.Flow;
import dev.rehearsal.events.artifact.Diagram.Node;
import dev.rehearsal.events.artifact.Diagram.NodeKind;
import dev.rehearsal.scoring.engine.graph.Flows;
import dev.rehearsal.scoring.engine.graph.Graph;
import dev.rehearsal.scoring.engine.graph.NodeRoles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the diagram shows that its author may not have seen. */
final class DiagramFindings {

  private static final int MOST_OF_A_KIND = 3;

  private final Graph graph;
  private final Flows flows;
  private final String notes;
  private final List<Finding> findings = new ArrayList<>();

  private DiagramFindings(Graph graph, @Nullable String notes) {
    this.graph = graph;
    this.flows = new Flows(graph);
    this.notes = notes == null ? "" : notes.toLowerCase(Locale.ROOT);
  }

  static List<Finding> of(Artifact artifact) {
    if (artifact.diagram() == null || artifact.diagram().nodes().isEmpty()) {
      return List.of();
    }
    DiagramFindings diagram = new DiagramFindings(new Graph(artifact.diagram()), artifact.notes());
    diagram.singlePoints();
    diagram.unreachable();
    diagram.unjustified();
    diagram.cachesWithoutFallback();
    return diagram.findings;
  }

  private void singlePoints() {
    BitSet single = new BitSet();
    List<Flow> traced = flows.traced();
    traced.forEach(flow -> single.or(flows.singlePoints(flow)));
    add(
        single,
        "spof",
        "If %s is lost, no request gets through: there is one of it, and no way around it.");
  }

  private void unreachable() {
    add(
        flows.unreachable(),
        "unreachable-component",
        "No arrow leads from a client to %s. Draw how it is reached, or take it out.");
  }

  private void unjustified() {
    BitSet bare = graph.of(kind -> !NodeRoles.needsNoReason(kind));
    for (int i = bare.nextSetBit(0); i >= 0; i = bare.nextSetBit(i + 1)) {
      Node node = graph.nodes().get(i);
      boolean explained = node.why() != null && !node.why().isBlank();
      if (explained || isNamedInNotes(node)) {
        bare.clear(i);
      }
    }
    add(
        bare,
        "unjustified-component",
        "Nothing says why %s is there. Name the requirement or the number it serves, or take it out.");
  }

  private void cachesWithoutFallback() {
    BitSet caches = graph.of(kind -> kind == NodeKind.CACHE);
    flows.cachesWithFallback().forEach(caches::clear);
    add(
        caches,
        "cache-without-fallback",
        "On a miss in %s there is nowhere to go: draw the arrow to the store behind it.");
  }

  private boolean isNamedInNotes(Node node) {
    String label = node.label();
    return label != null
        && label.strip().length() > 1
        && notes.contains(label.strip().toLowerCase(Locale.ROOT));
  }

  private void add(BitSet nodes, String kind, String detail) {
    nodes.stream()
        .limit(MOST_OF_A_KIND)
        .forEach(
            node ->
                findings.add(
                    new Finding(
                        kind,
                        String.format(Locale.ROOT, detail, name(graph.nodes().get(node))),
                        "/diagram/nodes/" + node)));
  }

  private static String name(Node node) {
    String label = node.label();
    String name = label == null || label.isBlank() ? node.id() : label.strip();
    return "\u201c" + name.substring(0, Math.min(name.length(), 60)) + "\u201d";
  }
}
