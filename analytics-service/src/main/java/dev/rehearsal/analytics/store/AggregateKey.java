package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.UUID;

/**
 * Where an aggregate is kept: for each partition number apart, because only what one writer alone
 * changes can be written as a whole, and one write is ten times as fast as hundreds of additions.
 * Readers add the parts up.
 */
public sealed interface AggregateKey {

  UUID cohort();

  byte[] key(Keyspace keys);

  byte[] field();

  /** The numbers of a cohort. */
  record Numbers(UUID cohort, int partition) implements AggregateKey {

    @Override
    public byte[] key(Keyspace keys) {
      return keys.numbers(cohort);
    }

    @Override
    public byte[] field() {
      return Integer.toString(partition).getBytes(US_ASCII);
    }
  }

  /** How often each criterion of a list had each outcome. */
  record Outcomes(UUID cohort, long criteria, int partition) implements AggregateKey {

    /** The length of what stands before the partition in the field. */
    public static final int CRITERIA_LENGTH = 16;

    @Override
    public byte[] key(Keyspace keys) {
      return keys.outcomes(cohort);
    }

    @Override
    public byte[] field() {
      return (HexFormat.of().toHexDigits(criteria) + partition).getBytes(US_ASCII);
    }
  }

  /** What is shown of a learner. */
  record LearnerRow(UUID cohort, UUID learner, int partition) implements AggregateKey {

    @Override
    public byte[] key(Keyspace keys) {
      return keys.row(cohort, learner);
    }

    @Override
    public byte[] field() {
      return Integer.toString(partition).getBytes(US_ASCII);
    }
  }
}
