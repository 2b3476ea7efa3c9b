package dev.rehearsal.session.practice;

import dev.rehearsal.session.SessionMetric;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What follows from a decision once it is committed, and only then. */
@Component
class AfterCommit {

  private final MeterRegistry meters;
  private final LearnerActivity activity;
  private final ApplicationEventPublisher publisher;

  AfterCommit(MeterRegistry meters, LearnerActivity activity, ApplicationEventPublisher publisher) {
    this.meters = meters;
    this.activity = activity;
    this.publisher = publisher;
  }

  /** Call it in the transaction. */
  void tell(Decision.Accepted accepted) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            accepted.facts().forEach(fact -> follow(accepted.session(), fact));
            publisher.publishEvent(new SessionChanged(accepted.session().id()));
          }
        });
  }

  private void follow(PracticeSession session, SessionFact fact) {
    if (fact instanceof SessionFact.StageCompleted(Stage stage)) {
      String late = Boolean.toString(stage.timing().late());
      SessionMetric.HANDINS.counter(meters, SessionMetric.LATE, late).increment();
    } else if (fact instanceof SessionFact.StageStarted(Stage stage)) {
      activity.started(session, stage);
    } else if (fact instanceof SessionFact.StageReopened(Stage stage, _)) {
      activity.started(session, stage);
    }
  }
}
