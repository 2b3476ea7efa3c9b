package dev.rehearsal.session.practice;

import dev.rehearsal.platform.web.ApiException;

/** Why a session does not do what was asked of it. */
enum Rejection {
  SESSION_CLOSED(
      "session-closed", "This session is over; it takes no more work. Start another one."),
  STAGE_NOT_STARTED(
      "stage-not-started", "This stage has not begun: hand in the active stage before it."),
  STAGE_ALREADY_COMPLETED(
      "stage-already-completed",
      "This stage is handed in. To change it, go back to it with a revision."),
  STAGE_SET_ASIDE(
      "stage-set-aside",
      "You went back to an earlier stage: hand that one in, then this one goes on."),
  NOT_AN_EARLIER_STAGE(
      "not-an-earlier-stage",
      "You can go back only to a stage that is handed in and comes before the active one."),
  UNKNOWN_STAGE("not-found", "This session has no such stage.");

  private final String type;
  private final String detail;

  Rejection(String type, String detail) {
    this.type = type;
    this.detail = detail;
  }

  ApiException problem() {
    return this == UNKNOWN_STAGE ? ApiException.notFound() : ApiException.conflict(type, detail);
  }
}
