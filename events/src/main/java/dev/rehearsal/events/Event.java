package dev.rehearsal.events;

import java.time.Instant;
import java.util.UUID;

/** Something that happened. Every event names itself and the aggregate whose order it keeps. */
public sealed interface Event permits SessionEvent, ScoreEvent, CohortEvent, ActivityEvent {

  /** Unique for each event; the same on redelivery. */
  UUID eventId();

  /** When it happened, by the clock of the service that emits it. */
  Instant occurredAt();

  /** The Kafka record key: events with one key stay in order. */
  String key();
}
