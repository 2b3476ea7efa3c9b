package dev.rehearsal.session.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import org.junit.jupiter.api.Test;

class DraftTest extends RunningService {

  private static final String WORDS = "{\"notes\":\"some words\"}";

  @Test
  void isEmptyAndOfVersionZeroBeforeItIsSaved() {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    Answer draft = draft(ada, session, "requirements").expect(200);

    assertThat(draft.body()).isEqualTo("{}");
    assertThat(draft.header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  void isSavedVersionByVersion() {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    assertThat(ada.saveDraft(session, "requirements", WORDS, "\"0\"").expect(204).header("ETag"))
        .isEqualTo("\"1\"");
    assertThat(ada.saveDraft(session, "requirements", WORDS, "\"1\"").expect(204).header("ETag"))
        .isEqualTo("\"2\"");
    assertThat(ada.saveDraft(session, "requirements", WORDS, "*").expect(204).header("ETag"))
        .isEqualTo("\"3\"");
    assertThat(draft(ada, session, "requirements").at("/notes")).isEqualTo("some words");
  }

  @Test
  void isNotOverwrittenByASecondWindow() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    ada.saveDraft(session, "requirements", WORDS, "\"0\"").expect(204);

    ada.saveDraft(session, "requirements", "{\"notes\":\"from elsewhere\"}", "\"0\"").expect(412);
    ada.saveDraft(session, "requirements", "{\"notes\":\"from elsewhere\"}", "\"7\"").expect(412);
    ada.saveDraft(session, "requirements", "{\"notes\":\"from elsewhere\"}", "none").expect(412);

    assertThat(draft(ada, session, "requirements").at("/notes")).isEqualTo("some words");
  }

  @Test
  void needsToKnowWhatItReplaces() {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    assertThat(ada.saveDraft(session, "requirements", WORDS, null).expect(428).at("/type"))
        .isEqualTo("/problems/precondition-required");
  }

  @Test
  void belongsToAStageThatIsOpen() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    ada.handIn(session, "requirements", "done").expect(202);

    assertThat(ada.saveDraft(session, "requirements", WORDS, "*").expect(409).at("/type"))
        .isEqualTo("/problems/stage-already-completed");
    assertThat(ada.saveDraft(session, "api", WORDS, "*").expect(409).at("/type"))
        .isEqualTo("/problems/stage-not-started");
    ada.saveDraft(session, "dessert", WORDS, "*").expect(404);

    ada.revise(session, "requirements", null).expect(200);
    ada.saveDraft(session, "estimation", WORDS, "*").expect(204);
  }

  private static Answer draft(Learner learner, String session, String stage) {
    return learner.get("/api/sessions/" + session + "/stages/" + stage + "/draft");
  }
}
