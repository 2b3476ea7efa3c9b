package dev.rehearsal.scoring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.events.artifact.Diagram;
import dev.rehearsal.events.artifact.Diagram.Edge;
import dev.rehearsal.events.artifact.Diagram.Flow;
import dev.rehearsal.events.artifact.Diagram.Node;
import dev.rehearsal.events.artifact.Diagram.NodeKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowsTest {

  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  @Test
  void findsTheServerAndTheStoreOfWhichThereIsOnlyOne() {
    node("client", NodeKind.CLIENT, 1);
    node("balancer", NodeKind.LOAD_BALANCER, 2);
    node("api", NodeKind.SERVICE, 1);
    node("db", NodeKind.RELATIONAL_DB, 1);
    node("queue", NodeKind.QUEUE, 1);
    edge("client", "balancer", null);
    edge("balancer", "api", null);
    edge("api", "db", Flow.READ);
    edge("api", "queue", Flow.ASYNC);

    assertThat(singlePoints(Flow.READ)).containsExactly("api", "db");
  }

  @Test
  void doesNotBlameAPartThatHasAWayAround() {
    node("client", NodeKind.CLIENT, 1);
    node("one", NodeKind.SERVICE, 1);
    node("two", NodeKind.SERVICE, 1);
    node("db", NodeKind.KEY_VALUE_DB, 3);
    edge("client", "one", null);
    edge("client", "two", null);
    edge("one", "db", Flow.READ);
    edge("two", "db", Flow.READ);

    assertThat(singlePoints(Flow.READ)).isEmpty();
  }

  @Test
  void tellsACacheWithAStoreBesideItFromOneWithout() {
    node("client", NodeKind.CLIENT, 1);
    node("api", NodeKind.SERVICE, 2);
    node("cache", NodeKind.CACHE, 1);
    edge("client", "api", null);
    edge("api", "cache", null);
    assertThat(flows().cachesWithFallback()).isEmpty();

    node("db", NodeKind.RELATIONAL_DB, 1);
    edge("api", "db", null);
    assertThat(flows().cachesWithFallback()).containsExactly(2);
  }

  @Test
  void namesWhatNoClientReaches() {
    node("client", NodeKind.CLIENT, 1);
    node("api", NodeKind.SERVICE, 1);
    node("search", NodeKind.SEARCH_INDEX, 1);
    edge("client", "api", null);

    assertThat(flows().unreachable().stream()).containsExactly(2);
  }

  @Test
  void followsTheReadAndTheWriteFlowApart() {
    node("client", NodeKind.CLIENT, 1);
    node("api", NodeKind.SERVICE, 1);
    node("db", NodeKind.RELATIONAL_DB, 1);
    edge("client", "api", Flow.READ);
    edge("api", "db", Flow.READ);
    assertThat(flows().traced()).containsExactly(Flow.READ);

    edge("client", "api", Flow.WRITE);
    edge("api", "db", Flow.WRITE);
    assertThat(flows().traced()).containsExactly(Flow.READ, Flow.WRITE);
  }

  @Test
  void survivesArrowsToNowhereAndLoops() {
    node("client", NodeKind.CLIENT, 1);
    node("api", NodeKind.SERVICE, 1);
    edge("client", "api", null);
    edge("api", "api", null);
    edge("api", "client", null);
    edge("api", "gone", null);

    assertThat(flows().traced()).isEmpty();
    assertThat(flows().unreachable().isEmpty()).isTrue();
  }

  private List<String> singlePoints(Flow flow) {
    return flows().singlePoints(flow).stream().mapToObj(node -> nodes.get(node).id()).toList();
  }

  private Flows flows() {
    return new Flows(new Graph(new Diagram(nodes, edges)));
  }

  private void node(String id, NodeKind kind, int replicas) {
    nodes.add(new Node(id, kind, id, replicas, null));
  }

  private void edge(String from, String to, @Nullable Flow flow) {
    edges.add(new Edge(from, to, null, flow));
  }
}
