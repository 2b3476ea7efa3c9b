package dev.rehearsal.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.events.ScoreEvent.Finding;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.events.artifact.Bottleneck;
import dev.rehearsal.events.artifact.Diagram;
import dev.rehearsal.events.artifact.Diagram.Edge;
import dev.rehearsal.events.artifact.Diagram.Node;
import dev.rehearsal.events.artifact.Diagram.NodeKind;
import dev.rehearsal.events.artifact.Endpoint;
import dev.rehearsal.events.artifact.Entity;
import dev.rehearsal.events.artifact.Estimate;
import dev.rehearsal.events.artifact.Requirements;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class HostileInputTest {

  @ParameterizedTest
  @MethodSource("names")
  void readsOnlyTheBeginningOfMegabytes(String name) {
    Artifact artifact = Artifact.ofNotes(Hostile.all().getOrDefault(name, ""));

    for (StageKind kind : List.of(StageKind.ESTIMATION, StageKind.ARCHITECTURE)) {
      assertThat(Evaluations.stage(kind, artifact).findings())
          .extracting(Finding::kind)
          .contains("truncated");
    }
  }

  @Test
  void boundsTheGraphItFollows() {
    List<Node> nodes =
        IntStream.range(0, 5_000)
            .mapToObj(
                i -> new Node("n" + i, i == 0 ? NodeKind.CLIENT : NodeKind.CACHE, "n", 1, null))
            .toList();
    Random random = new Random(5);
    List<Edge> edges =
        IntStream.range(0, 50_000)
            .mapToObj(
                i -> new Edge("n" + random.nextInt(5_000), "n" + random.nextInt(5_000), null, null))
            .toList();

    assertThat(Evaluations.stage(StageKind.ARCHITECTURE, withDiagram(new Diagram(nodes, edges))))
        .isNotNull();
  }

  @Test
  void bearsPartsThatAreEmpty() {
    Artifact artifact =
        new Artifact(
            "",
            new Requirements(List.of("", " "), null, null, null, ""),
            List.of(new Estimate(null, null, null, null)),
            List.of(new Endpoint(null, null, null, null, null, null, null)),
            List.of(new Entity(null, null, null, null, null)),
            new Diagram(List.of(new Node("", NodeKind.SERVICE, null, null, null)), List.of()),
            List.of(new Bottleneck(null, null, null)));

    for (StageKind kind : StageKind.values()) {
      assertThat(Evaluations.stage(kind, artifact).points()).isZero();
    }
  }

  @Test
  void readsRandomBytesWithoutComplaint() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      char[] noise = new char[random.nextInt(800)];
      for (int j = 0; j < noise.length; j++) {
        noise[j] = (char) (random.nextInt(10) == 0 ? random.nextInt(0x10000) : random.nextInt(128));
      }
      assertThat(Evaluations.stage(StageKind.API, new String(noise)).points()).isBetween(0, 20);
    }
  }

  private static List<String> names() {
    return List.copyOf(Hostile.all().keySet());
  }

  private static Artifact withDiagram(Diagram diagram) {
    return new Artifact(null, null, Collections.emptyList(), null, null, diagram, null);
  }
}
