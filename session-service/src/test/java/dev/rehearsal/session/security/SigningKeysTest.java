package dev.rehearsal.session.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.security.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class SigningKeysTest {

  private static final UUID ADA = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @TempDir Path directory;

  @Test
  void areMadeOnceAndReadableByTheirOwnerOnly() throws Exception {
    Path file = directory.resolve("new/keys.json");

    SigningKeys made = SigningKeyFile.readOrCreate(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(SigningKeyFile.readOrCreate(file).signing()).isEqualTo(made.signing());
    assertThat(Files.list(file.getParent())).containsExactly(file);
  }

  @Test
  void arePublishedWithoutTheirSecret() {
    List<JWK> published = SigningKeys.generate().published().getKeys();

    assertThat(published).hasSize(1).noneMatch(JWK::isPrivate);
    assertThat(published.getFirst().toJSONObject())
        .containsEntry("alg", "ES256")
        .containsEntry("use", "sig")
        .containsKeys("kid", "x", "y")
        .doesNotContainKey("d");
  }

  @Test
  void verifyTheTokensOfTheLastKeyAfterANewOneWasPutFirst() {
    SigningKeys old = SigningKeys.generate();
    String before = token(old, Clock.systemUTC());
    SigningKeys rotated = SigningKeys.parse(inOneSet(SigningKeys.generate(), old));

    JwtDecoder decoder = decoder(rotated);

    assertThat(decoder.decode(before).getSubject()).isEqualTo(ADA.toString());
    Jwt after = decoder.decode(token(rotated, Clock.systemUTC()));
    assertThat(after.getHeaders()).containsEntry("kid", rotated.signing().getKeyID());
    assertThat(after.getClaimAsStringList("roles")).containsExactly("LEARNER", "INSTRUCTOR");
    assertThat(Duration.between(after.getIssuedAt(), after.getExpiresAt())).hasHours(8);
  }

  @Test
  void refuseTheTokensOfAStrangerAndThoseThatExpired() {
    SigningKeys ours = SigningKeys.generate();
    Clock yesterday = Clock.fixed(Instant.now().minus(Duration.ofDays(1)), ZoneOffset.UTC);

    assertThatThrownBy(() -> decoder(ours).decode(token(SigningKeys.generate(), Clock.systemUTC())))
        .isInstanceOf(JwtException.class);
    assertThatThrownBy(() -> decoder(ours).decode(token(ours, yesterday)))
        .isInstanceOf(JwtException.class)
        .hasMessageContaining("expired");
  }

  @Test
  void areRefusedWithAReasonThatDoesNotShowThem() throws Exception {
    Path file = directory.resolve("keys.json");
    Files.writeString(file, "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\",\"kid\":\"1\"}]}");

    assertThatThrownBy(() -> SigningKeyFile.readOrCreate(file))
        .hasMessage(file + " may hold only private P-256 keys with an id");

    Files.writeString(file, "c2VjcmV0");
    assertThatThrownBy(() -> SigningKeyFile.readOrCreate(file))
        .hasMessage(file + " is no JSON Web Key Set")
        .hasStackTraceContaining("SigningKeys")
        .satisfies(e -> assertThat(e.toString()).doesNotContain("c2VjcmV0"));
  }

  private static String token(SigningKeys keys, Clock clock) {
    return new AccessTokens(keys, Duration.ofHours(8), clock)
        .issue(ADA, List.of(Role.INSTRUCTOR, Role.LEARNER))
        .value();
  }

  private static JwtDecoder decoder(SigningKeys keys) {
    return Tokens.verifiedBy(new ImmutableJWKSet<>(keys.published()));
  }

  private static String inOneSet(SigningKeys first, SigningKeys second) {
    return "{\"keys\":["
        + first.signing().toJSONString()
        + ","
        + second.signing().toJSONString()
        + "]}";
  }
}
