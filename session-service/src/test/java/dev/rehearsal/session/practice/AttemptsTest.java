package dev.rehearsal.session.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import org.junit.jupiter.api.Test;

class AttemptsTest extends RunningService {

  @Test
  void areShownWordForWordAndApart() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    ada.handIn(session, "requirements", "  first \\n words").expect(202);
    ada.revise(session, "requirements", null).expect(200);
    ada.handIn(session, "requirements", "second").expect(202);

    assertThat(attempt(ada, session, "requirements", 1).expect(200).at("/notes"))
        .isEqualTo("  first \n words");
    assertThat(attempt(ada, session, "requirements", 2).expect(200).at("/notes"))
        .isEqualTo("second");
  }

  @Test
  void areThereOnlyOnceHandedIn() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    ada.handIn(session, "requirements", "first").expect(202);

    attempt(ada, session, "requirements", 2).expect(404);
    attempt(ada, session, "estimation", 1).expect(404);
    attempt(ada, session, "dessert", 1).expect(404);
  }

  private static Answer attempt(Learner learner, String session, String stage, int attempt) {
    return learner.get("/api/sessions/" + session + "/stages/" + stage + "/attempts/" + attempt);
  }
}
