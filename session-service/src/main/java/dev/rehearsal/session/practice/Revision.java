package dev.rehearsal.session.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a learner goes back to an earlier stage. */
record Revision(@NotBlank @Size(max = 1_000) String reason) {}
