package dev.rehearsal.standalone.demo;

import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.events.artifact.Artifact;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Practises as a person of some skill would: drafts, hands in stage by stage, sometimes gives up.
 */
final class SimulatedLearner {

  /** The answers are written for its stages. */
  private static final String FRAMEWORK = "five-step";

  private static final int DRAFTS_PER_STAGE = 3;
  private static final double GIVES_UP = 0.06;

  private final RehearsalClient api;
  private final List<DemoAnswer> answers;
  private final RandomGenerator random;

  SimulatedLearner(RehearsalClient api, List<DemoAnswer> answers, RandomGenerator random) {
    this.api = api;
    this.answers = answers;
    this.random = random;
  }

  /** One session from start to end, or on from where an earlier run left it. */
  void practise(Pace pace) throws IOException, InterruptedException {
    DemoAnswer script = answers.get(random.nextInt(answers.size()));
    JsonNode session = resumedOrStarted(script);
    String path = "/api/sessions/" + session.path("id").asString();
    while (session.path("status").asString().equals("IN_PROGRESS")) {
      String stageId = activeStage(session);
      Artifact answer = script.stages().getOrDefault(stageId, Artifact.EMPTY);
      write(path + "/stages/" + stageId + "/draft", answer, pace);
      if (pace != Pace.AT_ONCE && random.nextDouble() < GIVES_UP) {
        api.post(path + "/abandonment", Map.of());
        return;
      }
      session = api.post(path + "/stages/" + stageId + "/completion", Map.of("artifact", answer));
    }
  }

  private JsonNode resumedOrStarted(DemoAnswer script) throws IOException, InterruptedException {
    JsonNode latest = api.get("/api/sessions?limit=1").path("items").path(0);
    if (latest.path("status").asString("").equals("IN_PROGRESS")) {
      return latest;
    }
    return api.post(
        "/api/sessions",
        Map.of("problemId", script.problemId(), "frameworkId", FRAMEWORK, "mode", "interview"));
  }

  private void write(String draftPath, Artifact answer, Pace pace)
      throws IOException, InterruptedException {
    Duration stage = Pace.around(pace.stage(), random);
    for (int draft = 1; draft <= DRAFTS_PER_STAGE && !stage.isZero(); draft++) {
      Thread.sleep(stage.dividedBy(DRAFTS_PER_STAGE));
      api.putDraft(draftPath, Begun.part(answer, draft, DRAFTS_PER_STAGE));
    }
  }

  private static String activeStage(JsonNode session) throws IOException {
    for (JsonNode stage : session.path("stages")) {
      if (stage.path("status").asString().equals("ACTIVE")) {
        return stage.path("id").asString();
      }
    }
    throw new IOException("a session in progress has no active stage");
  }
}
