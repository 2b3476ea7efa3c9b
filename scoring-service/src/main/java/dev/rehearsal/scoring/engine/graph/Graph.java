package dev.rehearsal.scoring.engine.graph;

import dev.rehearsal.events.artifact.Diagram;
import dev.rehearsal.events.artifact.Diagram.Edge;
import dev.rehearsal.events.artifact.Diagram.Flow;
import dev.rehearsal.events.artifact.Diagram.Node;
import dev.rehearsal.events.artifact.Diagram.NodeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A diagram whose arrows can be followed. Nodes are known by their position; arrows from or to
 * nowhere are left out. Bounded: what a person draws has tens of boxes, not thousands.
 */
public final class Graph {

  private static final int MOST_NODES = 120;
  private static final int MOST_EDGES = 600;

  private final List<Node> nodes;
  private final List<Arrow> arrows = new ArrayList<>();

  /** An arrow between positions. */
  private record Arrow(int from, int to, @Nullable Flow flow) {}

  public Graph(Diagram diagram) {
    nodes = diagram.nodes().stream().limit(MOST_NODES).toList();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      positions.putIfAbsent(nodes.get(i).id(), i);
    }
    for (Edge edge : diagram.edges().stream().limit(MOST_EDGES).toList()) {
      Integer from = positions.get(edge.from());
      Integer to = positions.get(edge.to());
      if (from != null && to != null) {
        arrows.add(new Arrow(from, to, edge.flow()));
      }
    }
  }

  public List<Node> nodes() {
    return nodes;
  }

  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** Where the kind stands. */
  public BitSet of(Predicate<NodeKind> kind) {
    BitSet found = new BitSet();
    for (int i = 0; i < nodes.size(); i++) {
      if (kind.test(nodes.get(i).kind())) {
        found.set(i);
      }
    }
    return found;
  }

  /** Whether any arrow is marked as being on a path of its own. */
  public boolean marksFlows() {
    return arrows.stream()
        .anyMatch(arrow -> arrow.flow() == Flow.READ || arrow.flow() == Flow.WRITE);
  }

  /** What can be reached from the given nodes, they themselves included. */
  public BitSet reached(BitSet from) {
    return reached(from, arrow -> true, -1);
  }

  /** What can be reached on a flow: by its own arrows and those of no particular flow. */
  BitSet reached(BitSet from, Flow flow, int without) {
    return reached(from, arrow -> arrow.flow() == null || arrow.flow() == flow, without);
  }

  /** The nodes that an arrow leads to from the given one. */
  public BitSet after(int node) {
    BitSet found = new BitSet();
    arrows.stream().filter(arrow -> arrow.from() == node).forEach(arrow -> found.set(arrow.to()));
    return found;
  }

  /** The nodes from which an arrow leads to the given one. */
  public BitSet before(int node) {
    BitSet found = new BitSet();
    arrows.stream().filter(arrow -> arrow.to() == node).forEach(arrow -> found.set(arrow.from()));
    return found;
  }

  private BitSet reached(BitSet from, Predicate<Arrow> passable, int without) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    from.stream().filter(node -> node != without).forEach(open::add);
    while (!open.isEmpty()) {
      int node = open.pop();
      if (!seen.get(node)) {
        seen.set(node);
        for (Arrow arrow : arrows) {
          if (arrow.from() == node && arrow.to() != without && passable.test(arrow)) {
            open.push(arrow.to());
          }
        }
      }
    }
    return seen;
  }
}
