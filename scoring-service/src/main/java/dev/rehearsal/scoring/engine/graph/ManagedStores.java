package dev.rehearsal.scoring.engine.graph;

import dev.rehearsal.events.artifact.Diagram.Node;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Components that say themselves that there is more than one of them. */
final class ManagedStores {

  private static final List<String> SIGNS =
      List.of(
          "replica",
          "replicat",
          "cluster",
          "multi-az",
          "multi az",
          "standby",
          "failover",
          "managed",
          "dynamo",
          "cassandra",
          "spanner",
          "cosmos",
          "shard",
          "redundan",
          "pool",
          "autoscal",
          "auto-scal",
          "fleet",
          "instances",
          "active-active",
          "quorum",
          "nodes");

  private ManagedStores() {}

  static boolean speaksOfRedundancy(Node node) {
    return speaks(node.label()) || speaks(node.why());
  }

  private static boolean speaks(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String small = text.toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(small::contains);
  }
}
