package dev.rehearsal.session.identity;

import dev.rehearsal.platform.web.ApiException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords: as many at once as leave half the processors to those who already
 * work, the rest wait their turn.
 */
@Component
class PasswordHashing {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final Semaphore turns =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
  private final String nobodysHash = encoder.encode("nobody has this password");

  String hash(Password password) {
    return inTurn(() -> encoder.encode(password.characters()));
  }

  /**
   * Whether the password is the one that was hashed. Takes as long without a hash as with one, so
   * that the time does not tell who has an account.
   */
  boolean matches(Password password, Optional<String> hash) {
    boolean matches =
        inTurn(() -> encoder.matches(password.characters(), hash.orElse(nobodysHash)));
    // Bcrypt would accept anything after the bytes that it reads.
    return matches && hash.isPresent() && password.bytes() <= Password.MAX_BYTES;
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw ApiException.unavailable("Too many people are signing in.", Duration.ofSeconds(5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ApiException.unavailable("The service is stopping.", Duration.ofSeconds(5));
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
