package dev.rehearsal.session.practice;

import dev.rehearsal.events.Mode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish to practise. */
record StartSession(
    @NotBlank String problemId,
    @NotBlank String frameworkId,
    @NotNull Mode mode,
    @Schema(description = "The whole clock of an interview; the framework's default if absent")
        @Nullable Integer minutes,
    @Schema(description = "Count for this cohort only; for all of the learner's if absent")
        @Nullable UUID cohortId,
    @Schema(description = "The assignment this answers") @Nullable UUID assignmentId) {}
