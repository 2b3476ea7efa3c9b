package dev.rehearsal.scoring.engine.graph;

import dev.rehearsal.events.artifact.Diagram.Flow;
import dev.rehearsal.events.artifact.Diagram.Node;
import dev.rehearsal.events.artifact.Diagram.NodeKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Follows the read flow and the write flow from the clients to the stores. */
public final class Flows {

  private static final List<Flow> PATHS = List.of(Flow.READ, Flow.WRITE);

  private final Graph graph;
  private final BitSet clients;
  private final BitSet stores;

  public Flows(Graph graph) {
    this.graph = graph;
    this.clients = graph.of(kind -> kind == NodeKind.CLIENT);
    this.stores = graph.of(NodeRoles::isStore);
  }

  /** The flows on which a client reaches a store. Unmarked arrows count as one flow. */
  public List<Flow> traced() {
    List<Flow> paths = graph.marksFlows() ? PATHS : List.of(Flow.READ);
    return paths.stream().filter(flow -> !targets(flow).isEmpty()).toList();
  }

  /**
   * The nodes whose loss parts the clients of a flow from every store they reach, and of which
   * there is only one.
   */
  public BitSet singlePoints(Flow flow) {
    BitSet targets = targets(flow);
    BitSet single = new BitSet();
    if (targets.isEmpty()) {
      return single;
    }
    BitSet reached = graph.reached(clients, flow, -1);
    for (int node = reached.nextSetBit(0); node >= 0; node = reached.nextSetBit(node + 1)) {
      if (!isRedundant(graph.nodes().get(node))) {
        BitSet left = graph.reached(clients, flow, node);
        left.and(targets);
        if (left.isEmpty()) {
          single.set(node);
        }
      }
    }
    return single;
  }

  /** The nodes no client ever reaches, by any arrow. */
  public BitSet unreachable() {
    BitSet all = graph.of(kind -> kind != NodeKind.CLIENT && kind != NodeKind.EXTERNAL);
    BitSet sources = (BitSet) clients.clone();
    sources.or(graph.of(kind -> kind == NodeKind.EXTERNAL || kind == NodeKind.WORKER));
    all.andNot(graph.reached(sources));
    return all;
  }

  /** Caches behind which a miss finds a store: one of their own, or one beside them. */
  public List<Integer> cachesWithFallback() {
    List<Integer> found = new ArrayList<>();
    BitSet caches = graph.of(kind -> kind == NodeKind.CACHE);
    for (int cache = caches.nextSetBit(0); cache >= 0; cache = caches.nextSetBit(cache + 1)) {
      BitSet behind = graph.after(cache);
      BitSet readers = graph.before(cache);
      readers.stream().forEach(reader -> behind.or(graph.after(reader)));
      if (behind.intersects(stores)) {
        found.add(cache);
      }
    }
    return found;
  }

  /** Queues and streams that something fills and something else empties. */
  public List<Integer> asyncBoundaries() {
    BitSet buffers = graph.of(NodeRoles.BUFFERS::contains);
    return buffers.stream()
        .filter(buffer -> !graph.before(buffer).isEmpty())
        .filter(buffer -> !graph.after(buffer).isEmpty() || isPolled(buffer))
        .boxed()
        .toList();
  }

  /** Whether a worker draws its arrow to the buffer, as those do who poll. */
  private boolean isPolled(int buffer) {
    return graph.before(buffer).stream()
        .anyMatch(node -> graph.nodes().get(node).kind() == NodeKind.WORKER);
  }

  private BitSet targets(Flow flow) {
    BitSet targets = graph.reached(clients, flow, -1);
    targets.and(stores);
    return targets;
  }

  private static boolean isRedundant(Node node) {
    Integer replicas = node.replicas();
    return replicas != null && replicas > 1
        || NodeRoles.OUTSIDE.contains(node.kind())
        || ManagedStores.speaksOfRedundancy(node);
  }
}
