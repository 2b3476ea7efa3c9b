package dev.rehearsal.scoring.engine.graph;

import dev.rehearsal.events.artifact.Diagram.NodeKind;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of component by what they do on the way of a request. */
public final class NodeRoles {

  static final Set<NodeKind> STORES =
      EnumSet.of(
          NodeKind.RELATIONAL_DB,
          NodeKind.KEY_VALUE_DB,
          NodeKind.DOCUMENT_DB,
          NodeKind.WIDE_COLUMN_DB,
          NodeKind.SEARCH_INDEX,
          NodeKind.OBJECT_STORAGE);
  static final Set<NodeKind> ENTRIES =
      EnumSet.of(NodeKind.CDN, NodeKind.LOAD_BALANCER, NodeKind.GATEWAY);
  static final Set<NodeKind> COMPUTE = EnumSet.of(NodeKind.SERVICE, NodeKind.WORKER);
  static final Set<NodeKind> BUFFERS = EnumSet.of(NodeKind.QUEUE, NodeKind.STREAM);

  /** Not the designer's to make redundant. */
  static final Set<NodeKind> OUTSIDE =
      EnumSet.of(NodeKind.CLIENT, NodeKind.EXTERNAL, NodeKind.CDN, NodeKind.OBJECT_STORAGE);

  private NodeRoles() {}

  public static boolean isStore(NodeKind kind) {
    return STORES.contains(kind);
  }

  /** Whether the kind goes without saying: clients and what others run. */
  public static boolean needsNoReason(NodeKind kind) {
    return kind == NodeKind.CLIENT || kind == NodeKind.EXTERNAL;
  }
}
