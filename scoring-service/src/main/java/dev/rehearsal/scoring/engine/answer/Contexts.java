package dev.rehearsal.scoring.engine.answer;

import dev.rehearsal.events.artifact.Bottleneck;
import dev.rehearsal.events.artifact.Diagram.Flow;
import dev.rehearsal.events.artifact.Diagram.NodeKind;
import dev.rehearsal.scoring.engine.text.Passage.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of the artifact's fields say, in the words of the lexicon. */
final class Contexts {

  static final List<Context> FUNCTIONAL = List.of(Context.of("functional requirement"));
  static final List<Context> QUALITY = List.of(Context.of("non-functional requirement"));
  static final List<Context> CUT = List.of(Context.of("out of scope"));
  static final List<Context> ASSUMPTION = List.of(Context.of("assumption"));
  static final List<Context> RESTATEMENT = List.of(Context.of("restatement"));
  static final List<Context> ESTIMATE = List.of(Context.of("estimate"));
  static final List<Context> ENDPOINT = List.of(Context.of("endpoint"));
  static final List<Context> ENTITY = List.of(Context.of("data model"));

  private static final List<Context> BOTTLENECK = List.of(Context.of("bottleneck"));
  private static final Map<NodeKind, Context> NODES = new EnumMap<>(NodeKind.class);
  private static final Map<Flow, Context> FLOWS =
      Map.of(
          Flow.READ, Context.of("read path"),
          Flow.WRITE, Context.of("write path"),
          Flow.ASYNC, Context.of("asynchronous"));

  static {
    for (NodeKind kind : NodeKind.values()) {
      NODES.put(kind, Context.of(words(kind)));
    }
  }

  private Contexts() {}

  static Context of(NodeKind kind) {
    return NODES.getOrDefault(kind, Context.of(""));
  }

  static Context of(Flow flow) {
    return FLOWS.getOrDefault(flow, Context.of(""));
  }

  static List<Context> of(Bottleneck.@Nullable Kind kind) {
    if (kind == null) {
      return BOTTLENECK;
    }
    return switch (kind) {
      case THROUGHPUT -> List.of(Context.of("throughput bottleneck"));
      case LATENCY -> List.of(Context.of("latency bottleneck"));
      case SINGLE_POINT_OF_FAILURE -> List.of(Context.of("single point of failure bottleneck"));
      case COST -> List.of(Context.of("cost bottleneck"));
    };
  }

  static String words(NodeKind kind) {
    return switch (kind) {
      case CLIENT -> "client";
      case CDN -> "cdn";
      case LOAD_BALANCER -> "load balancer";
      case GATEWAY -> "api gateway";
      case SERVICE -> "service";
      case WORKER -> "worker";
      case CACHE -> "cache";
      case RELATIONAL_DB -> "relational database";
      case KEY_VALUE_DB -> "key-value database";
      case DOCUMENT_DB -> "document database";
      case WIDE_COLUMN_DB -> "wide-column database";
      case SEARCH_INDEX -> "search index";
      case QUEUE -> "queue";
      case STREAM -> "stream";
      case OBJECT_STORAGE -> "object storage";
      case EXTERNAL -> "external";
    };
  }
}
