package dev.rehearsal.session.cohort;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.security.AttemptLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in who knows a cohort's code; guesses are limited. */
@Component
class Joining {

  private static final Logger log = LoggerFactory.getLogger(Joining.class);

  private final Cohorts cohorts;
  private final Memberships memberships;
  private final Enrolment enrolment;
  private final Clock clock;
  private final AttemptLimit guesses = new AttemptLimit(10, Duration.ofMinutes(1));

  Joining(Cohorts cohorts, Memberships memberships, Enrolment enrolment, Clock clock) {
    this.cohorts = cohorts;
    this.memberships = memberships;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  /**
   * @throws ApiException 404 if no cohort has the code, 429 after too many wrong ones
   */
  @Transactional
  public Joined join(Caller caller, JoinCode code) {
    String key = caller.id().toString();
    Optional<Duration> wait = guesses.use(key, clock.instant());
    if (wait.isPresent()) {
      log.info("Too many join codes tried by {}", caller.id());
      throw ApiException.tooManyRequests("Too many wrong join codes.", wait.get());
    }
    Cohort cohort =
        Optional.of(code)
            .filter(JoinCode::isWellFormed)
            .flatMap(cohorts::find)
            .orElseThrow(() -> unknown(caller));
    guesses.giveBack(key);
    boolean anew = enrolment.admit(cohort.id(), caller.id());
    return new Joined(memberships.find(cohort.id(), caller.id()).orElseThrow(), anew);
  }

  private static ApiException unknown(Caller caller) {
    log.info("Denied to {}: joining by an unknown code", caller.id());
    return new ApiException(
        HttpStatus.NOT_FOUND,
        "join-code-unknown",
        "No cohort has this join code. Ask your instructor for it.",
        List.of());
  }

  /**
   * @param anew false if the caller was a member before
   */
  record Joined(Membership membership, boolean anew) {}
}
