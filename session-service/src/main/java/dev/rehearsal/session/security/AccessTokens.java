package dev.rehearsal.session.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.security.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Issues the tokens that every service accepts. */
public final class AccessTokens {

  private final JwtEncoder encoder;
  private final JwsHeader header;
  private final Duration lifetime;
  private final Clock clock;

  AccessTokens(SigningKeys keys, Duration lifetime, Clock clock) {
    this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(keys.signing())));
    this.header = JwsHeader.with(SignatureAlgorithm.ES256).keyId(keys.signing().getKeyID()).build();
    this.lifetime = lifetime;
    this.clock = clock;
  }

  public AccessToken issue(UUID accountId, Collection<Role> roles) {
    Instant now = clock.instant();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(Tokens.ISSUER)
            .subject(accountId.toString())
            .issuedAt(now)
            .expiresAt(now.plus(lifetime))
            .claim(Tokens.ROLES, roles.stream().sorted().map(Role::name).toList())
            .build();
    String value = encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    return new AccessToken(value, lifetime);
  }
}
