package dev.rehearsal.session.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import org.junit.jupiter.api.Test;

class CatalogueTest extends RunningService {

  @Test
  void offersFrameworksWithTheirStages() {
    Learner ada = learner("Ada");

    assertThat(ada.get("/api/frameworks").expect(200).json().at("/items")).isNotEmpty();
    Answer framework = ada.get("/api/frameworks/five-step").expect(200);
    assertThat(framework.at("/totalMinutes")).isEqualTo("45");
    assertThat(framework.at("/stages/0/kinds/0")).isEqualTo("REQUIREMENTS");
    ada.get("/api/frameworks/no-such").expect(404);
  }

  @Test
  void offersProblemsWithoutWhatOnlyTheInterviewerKnows() {
    Learner ada = learner("Ada");

    Answer problem = ada.get("/api/problems/url-shortener").expect(200);
    assertThat(problem.json().propertyNames())
        .containsExactlyInAnyOrder("id", "title", "pattern", "difficulty", "brief", "tags");
    String pattern = problem.at("/pattern");
    assertThat(ada.get("/api/problems?pattern=" + pattern).expect(200).body())
        .contains("\"url-shortener\"");
  }

  @Test
  void namesTheChoicesThereAre() {
    Learner ada = learner("Ada");

    assertThat(ada.get("/api/problems?pattern=spaghetti").expect(400).at("/detail"))
        .contains("read-heavy");
    ada.get("/api/problems?difficulty=impossible").expect(400);
  }

  @Test
  void refusesACursorThatIsNone() {
    learner("Ada").get("/api/frameworks?cursor=abc").expect(400);
  }
}
