package dev.rehearsal.session.security;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are signed.
 *
 * @param signingKeyFile a JSON Web Key Set of private keys, made at first start
 * @param signingKeys the key set itself, instead of a file
 * @param tokenLifetime how long a token is good for
 */
@ConfigurationProperties("rehearsal.session")
record TokenSettings(
    @DefaultValue("data/signing-keys.json") Path signingKeyFile,
    @Nullable String signingKeys,
    @DefaultValue("8h") Duration tokenLifetime) {

  TokenSettings {
    if (!tokenLifetime.isPositive()) {
      throw new IllegalArgumentException("rehearsal.session.token-lifetime must be positive");
    }
  }

  /** Secret things stay unprinted. */
  @Override
  public String toString() {
    return "TokenSettings[" + signingKeyFile + ", " + tokenLifetime + "]";
  }
}
