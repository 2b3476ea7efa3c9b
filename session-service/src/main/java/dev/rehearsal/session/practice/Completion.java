package dev.rehearsal.session.practice;

import dev.rehearsal.events.artifact.Artifact;
import jakarta.validation.constraints.NotNull;

/** What a learner hands in for a stage. */
record Completion(@NotNull Artifact artifact) {}
