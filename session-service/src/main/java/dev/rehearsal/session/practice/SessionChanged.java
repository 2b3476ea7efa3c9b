package dev.rehearsal.session.practice;

import java.util.UUID;

/** A session changed and the change is committed. Published inside this instance only. */
public record SessionChanged(UUID sessionId) {}
