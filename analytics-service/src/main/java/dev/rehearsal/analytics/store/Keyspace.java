package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The keys of one generation of dashboards. A slot is a state machine of its own: all of its keys
 * carry one hash tag, so a script may change them together on a cluster as well. Another layout,
 * generation or number of slots shares no key with this one and is folded anew beside it.
 *
 * @param slots into how many parts cohorts and learners are spread
 */
public record Keyspace(String namespace, int generation, int slots) {

  /** Changes with the meaning of any key, above all with the bytes of a track. */
  static final int LAYOUT = 2;

  /** The slot of a learner or a cohort. */
  public int slot(UUID id) {
    long bits = id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
    bits = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
    return (int) Long.remainderUnsigned(bits ^ bits >>> 33, slots);
  }

  /** Hash: up to which offset each topic-partition is folded into the slot. */
  public byte[] watermarks(int slot) {
    return key(slot, "watermarks");
  }

  /** Hash by session: the tracks of a learner that count in the slot. */
  public byte[] tracks(int slot, UUID learner) {
    return key(slot, "tracks:" + learner);
  }

  /** Hash by partition: the numbers of a cohort. */
  public byte[] numbers(UUID cohort) {
    return key(slot(cohort), "numbers:" + cohort);
  }

  /** Hash by criteria and partition: how often each criterion had each outcome. */
  public byte[] outcomes(UUID cohort) {
    return key(slot(cohort), "outcomes:" + cohort);
  }

  /** Hash by partition: what the heat map and the live view show of a learner. */
  public byte[] row(UUID cohort, UUID learner) {
    return key(slot(cohort), "row:" + cohort + ":" + learner);
  }

  /** Hash by learner: the latest word on each membership. */
  public byte[] memberships(UUID cohort) {
    return key(slot(cohort), "memberships:" + cohort);
  }

  /** Sorted set: the learners who are members now, in the order of their ids. */
  public byte[] members(UUID cohort) {
    return key(slot(cohort), "members:" + cohort);
  }

  /** Sorted set: learners by their last sign of life in epoch milliseconds. */
  public byte[] seen(UUID cohort) {
    return key(slot(cohort), "seen:" + cohort);
  }

  /** Hash: who teaches the cohort and how it is set. */
  public byte[] cohort(UUID cohort) {
    return key(slot(cohort), "cohort:" + cohort);
  }

  /** Hash by cohort: where a learner is, or was, a member. */
  public byte[] cohortsOf(UUID learner) {
    return key(slot(learner), "cohorts-of:" + learner);
  }

  /** Text: another one after each change of the cohort's numbers or rows. */
  public byte[] change(UUID cohort) {
    return key(slot(cohort), "change:" + cohort);
  }

  /** Hash: the lists of criteria that tracks in the slot refer to. */
  public byte[] criteria(int slot) {
    return key(slot, "criteria");
  }

  /** Hash: up to which instant each topic-partition is in. Not in any slot. */
  public byte[] freshness() {
    return (prefix("all") + "freshness").getBytes(UTF_8);
  }

  private byte[] key(int slot, String name) {
    return (prefix(Integer.toString(slot)) + name).getBytes(UTF_8);
  }

  private String prefix(String part) {
    return namespace + ":{" + LAYOUT + "." + generation + "." + slots + "." + part + "}:";
  }
}
