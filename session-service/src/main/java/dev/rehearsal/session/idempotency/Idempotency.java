package dev.rehearsal.session.idempotency;

import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.storage.Postgres;
import dev.rehearsal.session.storage.Write;
import dev.rehearsal.session.storage.Writes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a request that comes again its first answer. The answer is written in the transaction of
 * the effect, so there is never one without the other; of requests at the same time one has the
 * effect and the others wait for it and get its answer.
 */
@Component
public class Idempotency {

  /** Brings an earlier answer along when the state is read. */
  public static final String JOIN =
      "left join idempotent_answers answer on answer.claim = cast(:claim as bytea)";

  public static final String COLUMNS =
      """
      answer.body_hash as answer_body_hash, answer.status as answer_status,
      answer.body as answer_body, answer.location as answer_location,
      answer.etag as answer_etag""";

  private final JdbcClient jdbc;
  private final Writes writes;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Idempotency(
      JdbcClient jdbc, Writes writes, PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = jdbc;
    this.writes = writes;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Has the effect once, in a transaction of its own, and remembers its answer. A failure undoes
   * everything and is not remembered.
   *
   * @throws ApiException 422 if the key was used with another body, 409 if another request holds
   *     what this one needs for too long
   */
  public Answer once(@Nullable RequestKey key, Supplier<Answer> effect) {
    return claiming(
        () -> {
          Optional<Answer> first = recorded(key);
          if (first.isPresent()) {
            return first.get();
          }
          Answer answer = effect.get();
          if (key != null) {
            writes.execute(List.of(claim(key, answer)));
          }
          return answer;
        });
  }

  /**
   * For work that looks up {@link #recorded} and writes its {@link #claim} itself, to save round
   * trips. Runs it in a transaction, and once more if a request with the same key was faster.
   */
  public <T> T claiming(Supplier<T> work) {
    try {
      try {
        return inTransaction(work);
      } catch (DuplicateKeyException _) {
        return inTransaction(work);
      }
    } catch (PessimisticLockingFailureException waitedTooLong) {
      throw new ApiException(
          HttpStatus.CONFLICT,
          "request-in-flight",
          "Another request is changing the same thing. Send this one again in a moment.",
          List.of());
    }
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }

  /**
   * The answer this request was given before.
   *
   * @throws ApiException 422 if the key was used with another body
   */
  public Optional<Answer> recorded(@Nullable RequestKey key) {
    if (key == null) {
      return Optional.empty();
    }
    return jdbc.sql(
            "select " + COLUMNS + " from idempotent_answers answer where answer.claim = :claim")
        .param("claim", key.claim())
        .query((row, _) -> joined(row, key))
        .optional()
        .flatMap(Function.identity());
  }

  /** The parameter of {@link #JOIN}. */
  public static Map<String, @Nullable Object> joinParameters(@Nullable RequestKey key) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("claim", key == null ? null : key.claim());
    return parameters;
  }

  /**
   * Reads {@link #COLUMNS}.
   *
   * @throws ApiException 422 if the key was used with another body
   */
  public static Optional<Answer> joined(ResultSet row, @Nullable RequestKey key)
      throws SQLException {
    byte[] bodyHash = row.getBytes("answer_body_hash");
    if (key == null || bodyHash == null) {
      return Optional.empty();
    }
    if (!key.sameBody(bodyHash)) {
      throw new ApiException(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "idempotency-key-reused",
          "This Idempotency-Key belongs to an earlier request with another body.",
          List.of());
    }
    return Optional.of(
        new Answer(
            HttpStatus.valueOf(row.getInt("answer_status")),
            row.getString("answer_body"),
            row.getString("answer_location"),
            row.getString("answer_etag")));
  }

  /** The row that remembers the answer, to be written together with the effect. */
  public Write claim(RequestKey key, Answer answer) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("claim", key.claim());
    parameters.put("claimPrincipal", key.principal());
    parameters.put("claimBodyHash", key.bodyHash());
    parameters.put("claimStatus", answer.status().value());
    parameters.put("claimBody", answer.body());
    parameters.put("claimLocation", answer.location());
    parameters.put("claimEtag", answer.etag());
    parameters.put("claimTime", Postgres.time(clock.instant()));
    return new Write(
        "claimed",
        """
        insert into idempotent_answers
          (claim, principal, body_hash, status, body, location, etag, created_at)
        values (:claim, :claimPrincipal, :claimBodyHash, :claimStatus, :claimBody,
          :claimLocation, :claimEtag, :claimTime)""",
        parameters);
  }
}
