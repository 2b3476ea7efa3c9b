package dev.rehearsal.session.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor says who opens a cohort.
 *
 * @param leaderboard off if left out
 */
record NewCohort(
    @NotBlank(message = "must not be blank")
        @Size(max = 100, message = "must have at most {max} characters")
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must be one line of text")
        String name,
    @Nullable Boolean leaderboard) {}
