package dev.rehearsal.session.cohort;

import java.time.Instant;
import java.util.UUID;

/** Somebody in a cohort, as its instructors see them. */
record Member(UUID id, String displayName, String email, MemberRole role, Instant joinedAt) {}
