package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Role;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** The roles an account is to have from now on. */
record RoleGrant(
    @NotEmpty(message = "must name at least one role")
        Set<@NotNull(message = "is missing") Role> roles) {}
