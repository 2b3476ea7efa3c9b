package dev.rehearsal.platform.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What an access token looks like: ES256, {@code sub} the account id, {@code roles} its roles. */
public final class Tokens {

  public static final String ISSUER = "rehearsal";
  public static final String ROLES = "roles";

  private Tokens() {}

  /** Verifies against a key set published at the address; keys are fetched once and kept. */
  public static JwtDecoder verifiedBy(URI publishedKeys) {
    return checked(
        NimbusJwtDecoder.withJwkSetUri(publishedKeys.toString())
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .build());
  }

  /** Verifies against keys at hand. */
  public static JwtDecoder verifiedBy(JWKSource<SecurityContext> keys) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
    processor.setJWTClaimsSetVerifier((_, _) -> {});
    return checked(new NimbusJwtDecoder(processor));
  }

  private static JwtDecoder checked(NimbusJwtDecoder decoder) {
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(ISSUER),
            new JwtClaimValidator<Object>("sub", Tokens::isAccountId),
            new JwtClaimValidator<Object>(ROLES, Tokens::areRoles)));
    return decoder;
  }

  static Caller caller(Jwt token) {
    List<String> names = Objects.requireNonNull(token.getClaimAsStringList(ROLES));
    Set<Role> roles = names.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    return new Caller(UUID.fromString(token.getSubject()), roles);
  }

  private static boolean isAccountId(Object subject) {
    try {
      return subject instanceof String text && UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static boolean areRoles(Object roles) {
    Set<String> known = new TreeSet<>();
    for (Role role : Role.values()) {
      known.add(role.name());
    }
    return roles instanceof List<?> list && known.containsAll(list);
  }
}
