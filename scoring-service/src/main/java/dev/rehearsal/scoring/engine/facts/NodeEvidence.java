package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.events.artifact.Diagram.Node;

/** Points at a component by what it is called. */
final class NodeEvidence {

  private NodeEvidence() {}

  static Evidence of(int index, Node node) {
    String base = "/diagram/nodes/" + index;
    String label = node.label();
    return label == null || label.isBlank()
        ? new Evidence(base + "/id", 0, node.id().length())
        : new Evidence(base + "/label", 0, label.length());
  }
}
