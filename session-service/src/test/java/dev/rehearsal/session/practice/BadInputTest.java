package dev.rehearsal.session.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest extends RunningService {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                                              | /artifact",
        "{\"artifact\":null}                                             | /artifact",
        "{\"artifact\":{},\"score\":100}                                 | /score",
        "{\"artifact\":{\"notes\":\"x\",\"cohortId\":\"y\"}}             | /artifact/cohortId",
        "{\"artifact\":{\"notes\":\"a\\u0000b\"}}                        | /artifact/notes",
        "{\"artifact\":{\"notes\":\"a\\ud800b\"}}                        | /artifact/notes",
        "{\"artifact\":{\"estimates\":[{\"value\":\"\\udc00\"}]}}        | /artifact/estimates/0/value",
        "{\"artifact\":{\"diagram\":{\"nodes\":[{\"label\":\"x\"}]}}}    | /artifact/diagram/nodes/0/id",
        "{\"artifact\":{\"diagram\":{\"edges\":[{\"from\":\"x\"}]}}}     | /artifact/diagram/edges/0/to",
        "{\"artifact\":{\"diagram\":{\"nodes\":[{\"id\":\"a\",\"kind\":\"toaster\"}]}}} | /artifact/diagram/nodes/0/kind",
        "{\"artifact\":{\"requirements\":{\"functional\":[null]}}}       | /artifact/requirements",
        "{\"artifact\":{\"diagram\":{\"nodes\":[{\"id\":\"a\",\"kind\":\"service\",\"replicas\":-1}]}}} | /artifact/diagram/nodes/0/replicas"
      })
  void isAnsweredWithWhatIsWrongAndWhere(String body, String pointer) {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    Answer refused = ada.complete(session, "requirements", body, null).expect(400);

    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.body()).contains("\"pointer\":\"" + pointer);
    assertThat(ada.session(session).at("/version")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``",
        "{",
        "[]",
        "{\"artifact\":{\"diagram\":{\"nodes\":[{\"id\":\"a\",\"kind\":\"service\",\"replicas\":NaN}]}}}",
        "{\"artifact\":{\"diagram\":{\"nodes\":[{\"id\":\"a\",\"kind\":\"service\",\"replicas\":1e999}]}}}",
        "{\"artifact\":{}} {}"
      })
  void isRefusedWhenItIsNoProperJson(String body) {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    ada.complete(session, "requirements", body, null).expect(400);
  }

  @Test
  void isRefusedWhenItIsNestedTooDeeply() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    String deep = "{\"artifact\":".repeat(1_001) + "{}" + "}".repeat(1_001);

    ada.complete(session, "requirements", deep, null).expect(400);
  }

  @Test
  void isRefusedWhenItIsTooLarge() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    String text = "x".repeat(TextRules.LONGEST);

    assertThat(ada.handIn(session, "requirements", text + "x").expect(400).body())
        .contains("/artifact/notes");
    String many = ("\"" + text + "\",").repeat(10) + "\"\"";
    ada.complete(
            session,
            "requirements",
            "{\"artifact\":{\"requirements\":{\"functional\":[" + many + "]}}}",
            null)
        .expect(413);
    ada.handIn(session, "requirements", "x".repeat(2_000_000)).expect(413);

    ada.handIn(session, "requirements", text).expect(202);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"frameworkId\":\"five-step\",\"mode\":\"interview\"} | /problemId",
        "{\"problemId\":\"no-such\",\"frameworkId\":\"five-step\",\"mode\":\"interview\"} | /problemId",
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"no-such\",\"mode\":\"interview\"} | /frameworkId",
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"five-step\",\"mode\":\"hurry\"} | /mode",
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"five-step\"} | /mode",
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"five-step\",\"mode\":\"interview\",\"minutes\":7} | /minutes",
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"five-step\",\"mode\":\"interview\",\"cohortId\":\"3f0c0d6e-0000-7000-8000-000000000001\"} | /cohortId",
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"five-step\",\"mode\":\"interview\",\"assignmentId\":\"3f0c0d6e-0000-7000-8000-000000000001\"} | /assignmentId",
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"five-step\",\"mode\":\"interview\",\"learnerId\":\"x\"} | /learnerId"
      })
  void startsNoSession(String wish, String pointer) {
    Learner ada = learner("Ada");

    assertThat(ada.start(wish, null).expect(400).body()).contains("\"pointer\":\"" + pointer);
    assertThat(ada.get("/api/sessions").json().at("/items")).isEmpty();
  }

  @Test
  void findsNothingUnderAForeignOrAbsentOrImpossibleId() {
    Learner ada = learner("Ada");
    Learner eve = learner("Eve");
    String hers = ada.startSession();

    Answer absent = eve.session(UUID.randomUUID().toString()).expect(404);
    assertThat(eve.session(hers).expect(404).at("/detail")).isEqualTo(absent.at("/detail"));
    eve.session("no-id").expect(404);
    eve.scorecard(hers).expect(404);
    eve.get("/api/sessions/" + hers + "/events").expect(404);
    eve.get("/api/sessions/" + hers + "/stages/requirements/draft").expect(404);
    eve.saveDraft(hers, "requirements", "{}", "*").expect(404);
    eve.handIn(hers, "requirements", "mine now").expect(404);
    eve.revise(hers, "requirements", null).expect(404);
    eve.post("/api/sessions/" + hers + "/abandonment", "", null).expect(404);
    assertThat(ada.session(hers).at("/version")).isEqualTo("2");
  }
}
