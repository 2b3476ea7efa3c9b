package dev.rehearsal.session.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a password may be guessed. Signing in with the right one does not count, so that a
 * class behind one address is not held up.
 *
 * @param accountBurst wrong passwords at once for one e-mail address
 * @param accountRefill after which there is one more
 * @param addressBurst wrong passwords at once from one network address
 * @param addressRefill after which there is one more
 */
@ConfigurationProperties("rehearsal.session.sign-in-limit")
record SignInLimitSettings(
    @DefaultValue("10") int accountBurst,
    @DefaultValue("1m") Duration accountRefill,
    @DefaultValue("100") int addressBurst,
    @DefaultValue("5s") Duration addressRefill) {}
