package dev.rehearsal.events.artifact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An architecture as typed boxes and typed arrows. */
public record Diagram(List<Node> nodes, List<Edge> edges) {

  public Diagram(@Nullable List<Node> nodes, @Nullable List<Edge> edges) {
    this.nodes = Parts.copy(nodes);
    this.edges = Parts.copy(edges);
  }

  /** A component. Without a number of replicas it counts as one. */
  public record Node(
      String id,
      NodeKind kind,
      @Nullable String label,
      @Nullable Integer replicas,
      @Nullable String why) {}

  /** A call or a message from one component to another. */
  public record Edge(String from, String to, @Nullable String label, @Nullable Flow flow) {}

  /** The path an arrow belongs to. */
  public enum Flow {
    @JsonProperty("read")
    READ,
    @JsonProperty("write")
    WRITE,
    @JsonProperty("async")
    ASYNC
  }

  /** What a component is. */
  public enum NodeKind {
    @JsonProperty("client")
    CLIENT,
    @JsonProperty("cdn")
    CDN,
    @JsonProperty("load-balancer")
    LOAD_BALANCER,
    @JsonProperty("gateway")
    GATEWAY,
    @JsonProperty("service")
    SERVICE,
    @JsonProperty("worker")
    WORKER,
    @JsonProperty("cache")
    CACHE,
    @JsonProperty("relational-db")
    RELATIONAL_DB,
    @JsonProperty("key-value-db")
    KEY_VALUE_DB,
    @JsonProperty("document-db")
    DOCUMENT_DB,
    @JsonProperty("wide-column-db")
    WIDE_COLUMN_DB,
    @JsonProperty("search-index")
    SEARCH_INDEX,
    @JsonProperty("queue")
    QUEUE,
    @JsonProperty("stream")
    STREAM,
    @JsonProperty("object-storage")
    OBJECT_STORAGE,
    @JsonProperty("external")
    EXTERNAL
  }
}
