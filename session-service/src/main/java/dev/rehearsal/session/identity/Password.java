package dev.rehearsal.session.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A password as it was typed. Prints as nothing, so that no log or error text can carry it. */
@Schema(type = "string", format = "password")
public final class Password {

  /** Shorter ones are guessed. */
  static final int MIN_BYTES = 8;

  /** Bcrypt reads no further: a longer one would be cut silently. */
  static final int MAX_BYTES = 72;

  private final String characters;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Password(String characters) {
    this.characters = characters;
  }

  String characters() {
    return characters;
  }

  /** 120 bits by chance. */
  static Password random() {
    byte[] chance = new byte[15];
    new SecureRandom().nextBytes(chance);
    return new Password(Base64.getUrlEncoder().encodeToString(chance));
  }

  /** Whether bcrypt keeps all of it: no lone surrogate, no NUL, and not too long. */
  boolean isAcceptable() {
    return characters.indexOf('\0') < 0
        && StandardCharsets.UTF_8.newEncoder().canEncode(characters)
        && bytes() >= MIN_BYTES
        && bytes() <= MAX_BYTES;
  }

  int bytes() {
    return characters.getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public String toString() {
    return "********";
  }
}
