package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.store.FoldStore.TrackKey;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.Watermarks;
import dev.rehearsal.analytics.track.SessionIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The facts of one session in a batch, in their order. */
final class SessionWork {

  private final SessionIdentity session;
  private final List<Decoded.SessionFact> facts = new ArrayList<>(4);

  SessionWork(SessionIdentity session) {
    this.session = session;
  }

  void add(Decoded.SessionFact fact) {
    facts.add(fact);
  }

  /** The number of the partitions that tell of it: the same in all topics. */
  int partition() {
    return facts.getFirst().record().partition();
  }

  /** The copies of the track: one in each slot of the learner and of the cohorts. */
  List<TrackKey> copies(Keyspace keys) {
    List<TrackKey> copies = new ArrayList<>(2);
    addCopy(keys.slot(session.learnerId()), copies);
    for (UUID cohort : session.cohortIds()) {
      addCopy(keys.slot(cohort), copies);
    }
    return copies;
  }

  /** The facts that the slot has not seen. */
  List<Decoded.SessionFact> newTo(int slot, Watermarks watermarks) {
    List<Decoded.SessionFact> unseen = null;
    for (int i = 0; i < facts.size(); i++) {
      Decoded.SessionFact fact = facts.get(i);
      boolean seen =
          fact.record().offset() < watermarks.get(slot, fact.source(), fact.record().partition());
      if (seen && unseen == null) {
        unseen = new ArrayList<>(facts.subList(0, i));
      } else if (!seen && unseen != null) {
        unseen.add(fact);
      }
    }
    return unseen == null ? facts : unseen;
  }

  private void addCopy(int slot, List<TrackKey> copies) {
    for (TrackKey copy : copies) {
      if (copy.slot() == slot) {
        return;
      }
    }
    copies.add(new TrackKey(slot, session.learnerId(), session.sessionId()));
  }
}
