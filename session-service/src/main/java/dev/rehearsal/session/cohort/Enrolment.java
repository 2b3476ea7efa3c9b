package dev.rehearsal.session.cohort;

import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.events.CohortEvent.CohortChanged;
import dev.rehearsal.events.CohortEvent.MembershipChanged;
import dev.rehearsal.session.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes cohorts, lets learners in and out, and tells the other services in the same transaction.
 */
@Component
public class Enrolment {

  private final Cohorts cohorts;
  private final Roster roster;
  private final Outbox outbox;
  private final NoArgGenerator ids;
  private final Clock clock;

  Enrolment(Cohorts cohorts, Roster roster, Outbox outbox, NoArgGenerator ids, Clock clock) {
    this.cohorts = cohorts;
    this.roster = roster;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** A cohort with the instructor as its only member. */
  @Transactional
  Membership open(UUID instructorId, String name, boolean leaderboard) {
    Cohort cohort;
    do {
      cohort = new Cohort(ids.generate(), name, JoinCode.random(), leaderboard, clock.instant());
    } while (!cohorts.add(cohort));
    settle(cohort, instructorId);
    return new Membership(cohort, MemberRole.INSTRUCTOR);
  }

  /** The same under an id known beforehand. False, and nothing changed, if it is there already. */
  @Transactional
  public boolean openOnce(UUID cohortId, UUID instructorId, String name) {
    Cohort cohort = new Cohort(cohortId, name, JoinCode.random(), false, clock.instant());
    boolean opened = cohorts.add(cohort);
    if (opened) {
      settle(cohort, instructorId);
    }
    return opened;
  }

  /** From now on nobody gets in by the old code. */
  @Transactional
  void renewJoinCode(UUID cohortId) {
    boolean renewed;
    do {
      renewed = cohorts.changeJoinCode(cohortId, JoinCode.random());
    } while (!renewed);
  }

  /** Whether the learner was no member before. */
  @Transactional
  public boolean admit(UUID cohortId, UUID learnerId) {
    Instant now = clock.instant();
    return roster
        .enter(cohortId, learnerId, MemberRole.LEARNER, now)
        .map(version -> tell(cohortId, learnerId, version, true, now))
        .isPresent();
  }

  /** Whether the learner was a member before. */
  @Transactional
  boolean release(UUID cohortId, UUID learnerId) {
    Instant now = clock.instant();
    return roster
        .leave(cohortId, learnerId, now)
        .map(version -> tell(cohortId, learnerId, version, false, now))
        .isPresent();
  }

  private void settle(Cohort cohort, UUID instructorId) {
    Instant at = cohort.createdAt();
    roster.enter(cohort.id(), instructorId, MemberRole.INSTRUCTOR, at);
    outbox.append(
        new CohortChanged(
            ids.generate(),
            at,
            cohort.id(),
            1,
            List.of(instructorId),
            cohort.leaderboard(),
            false));
  }

  private MembershipChanged tell(
      UUID cohortId, UUID learnerId, long version, boolean member, Instant at) {
    MembershipChanged event =
        new MembershipChanged(ids.generate(), at, cohortId, version, learnerId, member);
    outbox.append(event);
    return event;
  }
}
