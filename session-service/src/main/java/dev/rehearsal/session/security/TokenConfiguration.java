package dev.rehearsal.session.security;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import dev.rehearsal.platform.security.Tokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The keys, and what signs and checks with them. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  SigningKeys sessionSigningKeys(TokenSettings settings) {
    String given = settings.signingKeys();
    return given == null || given.isBlank()
        ? SigningKeyFile.readOrCreate(settings.signingKeyFile())
        : SigningKeys.parse(given);
  }

  @Bean
  AccessTokens sessionAccessTokens(SigningKeys keys, TokenSettings settings, Clock clock) {
    return new AccessTokens(keys, settings.tokenLifetime(), clock);
  }

  @Bean
  JwtDecoder sessionJwtDecoder(SigningKeys keys) {
    return Tokens.verifiedBy(new ImmutableJWKSet<>(keys.published()));
  }
}
