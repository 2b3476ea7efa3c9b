package dev.rehearsal.platform.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.rehearsal.platform.security.ApiSecurity;
import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.security.SecurityConfiguration;
import dev.rehearsal.platform.security.Tokens;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.platform.web.WebConfiguration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The least application that uses the platform's HTTP side. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
@Import({WebConfiguration.class, SecurityConfiguration.class, SmallApplication.Notes.class})
class SmallApplication {

  static final ECKey KEY = key();

  @Bean
  JwtDecoder decoder() {
    return Tokens.verifiedBy(new ImmutableJWKSet<>(new JWKSet(KEY)));
  }

  /** Verifies against keys nobody publishes. */
  @Bean
  @Order(1)
  SecurityFilterChain keyless(HttpSecurity http, ApiSecurity security) throws Exception {
    return security
        .stateless(http, Tokens.verifiedBy(URI.create("http://127.0.0.1:1/keys")))
        .securityMatcher("/keyless/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .build();
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http, ApiSecurity security, JwtDecoder decoder)
      throws Exception {
    return security
        .stateless(http, decoder)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/open/**", "/error")
                    .permitAll()
                    .requestMatchers("/admin/**")
                    .hasRole(Role.ADMIN.name())
                    .anyRequest()
                    .authenticated())
        .build();
  }

  static String token(UUID account, Instant expiry, String... roles) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(Tokens.ISSUER)
            .subject(account.toString())
            .claim(Tokens.ROLES, List.of(roles))
            .issueTime(Date.from(expiry.minusSeconds(3_600)))
            .expirationTime(Date.from(expiry))
            .build();
    try {
      SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
      jwt.sign(new ECDSASigner(KEY));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  record Note(@NotBlank String text, int stars, List<Integer> marks) {}

  @RestController
  static class Notes {

    @PostMapping("/notes")
    Note write(@RequestBody @Valid Note note, Caller caller) {
      return note;
    }

    @PostMapping("/open/notes")
    Note writeOpenly(@RequestBody @Valid Note note) {
      return note;
    }

    @GetMapping("/me")
    Caller me(Caller caller) {
      return caller;
    }

    @GetMapping("/open/things/{id}")
    String thing(@PathVariable UUID id, @RequestParam(defaultValue = "1") int size) {
      throw ApiException.notFound();
    }

    @GetMapping("/open/broken")
    String broken() {
      throw new IllegalStateException("secret detail");
    }

    @GetMapping("/admin/door")
    String door() {
      return "open";
    }
  }
}
