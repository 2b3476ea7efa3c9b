package dev.rehearsal.session.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.storage.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names one request of one principal, so that it is known when it comes again. */
public final class RequestKey {

  /** The header in which a client names its request. */
  public static final String HEADER = "Idempotency-Key";

  private static final int LONGEST = 255;

  private final UUID principal;
  private final byte[] claim;
  private final byte[] bodyHash;

  private RequestKey(UUID principal, byte[] claim, byte[] bodyHash) {
    this.principal = principal;
    this.claim = claim;
    this.bodyHash = bodyHash;
  }

  /**
   * @param route method and path with its ids: the same key on another one is another request
   * @param header the value of {@value #HEADER}; null if the client sent none
   * @param body the request as it was understood, whatever its spelling
   * @return null without a header: the request then has no protection of this kind
   * @throws ApiException 400 if the key is empty, has more than 255 characters or other than
   *     visible ASCII ones
   */
  public static @Nullable RequestKey of(
      UUID principal, String route, @Nullable String header, Object body) {
    if (header == null) {
      return null;
    }
    if (header.isEmpty()
        || header.length() > LONGEST
        || header.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw ApiException.invalid(HEADER, "must be 1 to " + LONGEST + " visible ASCII characters");
    }
    return new RequestKey(
        principal, sha256(principal + "\n" + route + "\n" + header), sha256(Json.write(body)));
  }

  UUID principal() {
    return principal;
  }

  byte[] claim() {
    return claim;
  }

  byte[] bodyHash() {
    return bodyHash;
  }

  boolean sameBody(byte[] other) {
    return MessageDigest.isEqual(bodyHash, other);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
