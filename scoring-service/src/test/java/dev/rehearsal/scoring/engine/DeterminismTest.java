package dev.rehearsal.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.content.Catalogue;
import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.content.DemoAnswers;
import dev.rehearsal.content.files.BundledFolder;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.artifact.Artifact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DeterminismTest {

  @Test
  void givesTheSameScoreByteForByte() throws Exception {
    List<Callable<String>> judgements = new ArrayList<>();
    for (DemoAnswer answer : DemoAnswers.bundled()) {
      for (int i = 0; i < 4; i++) {
        judgements.add(
            () -> answer.name() + json(Evaluations.session(Evaluations.submissions(answer))));
      }
    }
    Collections.shuffle(judgements);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<String> scores = new ArrayList<>();
      for (Future<String> score : threads.invokeAll(judgements)) {
        scores.add(score.get());
      }
      assertThat(scores.stream().distinct()).hasSize(DemoAnswers.bundled().size());
    }
  }

  @Test
  void namesTheSameVersionForTheSameContent() {
    Catalogue again =
        Catalogue.of(
            new BundledFolder(Catalogue.class, "schema/framework.schema.json").files(".yaml"));

    assertThat(new RuleEvaluator(again).rubricVersion("url-shortener"))
        .isEqualTo(new RuleEvaluator(Catalogue.bundled()).rubricVersion("url-shortener"))
        .hasSize(16);
  }

  @Test
  void doesNotDependOnWhatWasJudgedBefore() {
    Artifact artifact = Artifact.ofNotes("On a cache miss the short link is read from the store.");
    String first = json(Evaluations.stage(StageKind.ARCHITECTURE, artifact));
    Evaluations.stage(StageKind.ARCHITECTURE, Attacks.KEYWORDS);

    assertThat(json(Evaluations.stage(StageKind.ARCHITECTURE, artifact))).isEqualTo(first);
  }

  private static String json(Object score) {
    return JsonMapper.shared().writeValueAsString(score);
  }
}
