package dev.rehearsal.session.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionListTest extends RunningService {

  @Test
  void comesPageByPageTheNewestFirst() {
    Learner ada = learner("Ada");
    List<String> started = IntStream.range(0, 5).mapToObj(_ -> ada.startSession()).toList();

    Answer first = ada.get("/api/sessions?limit=3").expect(200);
    Answer second = ada.get("/api/sessions?limit=3&cursor=" + first.at("/nextCursor")).expect(200);

    assertThat(ids(first)).isEqualTo(started.reversed().subList(0, 3));
    assertThat(ids(second)).isEqualTo(started.reversed().subList(3, 5));
    assertThat(second.json().get("nextCursor").isNull()).isTrue();
  }

  @Test
  void showsNobodyElsesSessions() {
    learner("Ada").startSession();

    assertThat(ids(learner("Eve").get("/api/sessions").expect(200))).isEmpty();
  }

  @Test
  void refusesALimitOrACursorThatIsNone() {
    Learner ada = learner("Ada");

    ada.get("/api/sessions?limit=0").expect(400);
    ada.get("/api/sessions?limit=101").expect(400);
    ada.get("/api/sessions?cursor=abc").expect(400);
  }

  private static List<String> ids(Answer page) {
    return page.json().get("items").valueStream().map(item -> item.get("id").asString()).toList();
  }
}
