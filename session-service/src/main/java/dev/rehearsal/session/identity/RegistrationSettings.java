package dev.rehearsal.session.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may register.
 *
 * @param open false once accounts are not to be made by everybody
 */
@ConfigurationProperties("rehearsal.session.registration")
record RegistrationSettings(@DefaultValue("true") boolean open) {}
