package dev.rehearsal.session.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.util.List;

/**
 * The keys that tokens are signed and checked with: the first signs, all are published. To rotate,
 * put a new key first and take the old one out once its last token has expired.
 */
public final class SigningKeys {

  private final List<ECKey> keys;

  private SigningKeys(List<ECKey> keys) {
    this.keys = keys;
  }

  /** One new key. */
  static SigningKeys generate() {
    try {
      return new SigningKeys(
          List.of(
              new ECKeyGenerator(Curve.P_256)
                  .algorithm(JWSAlgorithm.ES256)
                  .keyUse(KeyUse.SIGNATURE)
                  .keyIDFromThumbprint(true)
                  .generate()));
    } catch (JOSEException e) {
      throw new IllegalStateException("This Java has no P-256", e);
    }
  }

  /**
   * @param json a JWK set of private P-256 keys, each with an id
   * @throws IllegalArgumentException saying what is wrong, but nothing of the keys
   */
  static SigningKeys parse(String json) {
    List<JWK> keys;
    try {
      keys = JWKSet.parse(json).getKeys();
    } catch (ParseException e) {
      throw new IllegalArgumentException("is no JSON Web Key Set");
    }
    if (keys.isEmpty() || keys.stream().map(JWK::getKeyID).distinct().count() != keys.size()) {
      throw new IllegalArgumentException("must hold at least one key, each with its own id");
    }
    return new SigningKeys(keys.stream().map(SigningKeys::usable).toList());
  }

  private static ECKey usable(JWK key) {
    if (key instanceof ECKey ec
        && ec.getCurve().equals(Curve.P_256)
        && ec.isPrivate()
        && ec.getKeyID() != null) {
      return new ECKey.Builder(ec).algorithm(JWSAlgorithm.ES256).keyUse(KeyUse.SIGNATURE).build();
    }
    throw new IllegalArgumentException("may hold only private P-256 keys with an id");
  }

  ECKey signing() {
    return keys.getFirst();
  }

  /** What everybody may know: enough to check a token, not to sign one. */
  JWKSet published() {
    return new JWKSet(List.<JWK>copyOf(keys)).toPublicJWKSet();
  }

  /** Secret. */
  String toJson() {
    return new JWKSet(List.<JWK>copyOf(keys)).toString(false);
  }
}
