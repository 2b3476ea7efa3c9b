package dev.rehearsal.session.practice;

import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.events.ActivityEvent.StageActivity;
import dev.rehearsal.session.activity.Activity;
import dev.rehearsal.session.activity.Throttle;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets those who watch see that a learner is at work, and on what. */
@Component
class LearnerActivity {

  private static final Duration AT_MOST_EVERY = Duration.ofSeconds(2);

  private final Throttle throttle = new Throttle(AT_MOST_EVERY);
  private final Activity activity;
  private final NoArgGenerator ids;
  private final Clock clock;

  LearnerActivity(Activity activity, NoArgGenerator ids, Clock clock) {
    this.activity = activity;
    this.ids = ids;
    this.clock = clock;
  }

  void started(PracticeSession session, Stage stage) {
    report(session, stage, 0);
  }

  void wrote(PracticeSession session, Stage stage, int words) {
    if (throttle.admits(session.id())) {
      report(session, stage, words);
    }
  }

  private void report(PracticeSession session, Stage stage, int words) {
    activity.report(
        new StageActivity(
            ids.generate(),
            clock.instant(),
            session.id(),
            session.learnerId(),
            session.cohortIds(),
            stage.id(),
            stage.kinds(),
            stage.deadline(),
            words));
  }
}
