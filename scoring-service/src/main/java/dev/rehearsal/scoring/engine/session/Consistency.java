package dev.rehearsal.scoring.engine.session;

import dev.rehearsal.events.ScoreEvent.Finding;
import dev.rehearsal.events.artifact.Diagram;
import dev.rehearsal.events.artifact.Diagram.Flow;
import dev.rehearsal.events.artifact.Endpoint;
import dev.rehearsal.scoring.engine.graph.Flows;
import dev.rehearsal.scoring.engine.graph.Graph;
import dev.rehearsal.scoring.engine.session.SessionJudgement.JudgedStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether what was decided in one stage holds in the others. */
final class Consistency {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private Consistency() {}

  static List<Finding> findings(List<JudgedStage> stages) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(untraceableEndpoints(stages));
    return findings;
  }

  /** An operation whose way no arrow of the diagram draws. */
  private static List<Finding> untraceableEndpoints(List<JudgedStage> stages) {
    List<Endpoint> endpoints =
        stages.stream()
            .flatMap(stage -> stage.submission().artifact().endpoints().stream())
            .toList();
    List<Flow> traced = new ArrayList<>();
    boolean marked = false;
    boolean drawn = false;
    for (JudgedStage stage : stages) {
      Diagram diagram = stage.submission().artifact().diagram();
      if (diagram != null && !diagram.nodes().isEmpty()) {
        Graph graph = new Graph(diagram);
        drawn = true;
        marked |= graph.marksFlows();
        traced.addAll(new Flows(graph).traced());
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; drawn && i < endpoints.size(); i++) {
      Endpoint endpoint = endpoints.get(i);
      String method = endpoint.method();
      Flow flow =
          method != null && READING.contains(method.strip().toUpperCase(Locale.ROOT))
              ? Flow.READ
              : Flow.WRITE;
      boolean traceable = marked ? traced.contains(flow) : !traced.isEmpty();
      if (!traceable && endpoint.path() != null) {
        findings.add(
            new Finding(
                "untraceable-endpoint",
                "The diagram shows no way from a client to a store for "
                    + (method == null ? "" : method + " ")
                    + endpoint.path()
                    + ". Trace every operation of the contract.",
                "/endpoints/" + i));
      }
    }
    return findings;
  }
}
