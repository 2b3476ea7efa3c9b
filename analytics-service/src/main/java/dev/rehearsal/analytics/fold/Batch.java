package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.store.Source;
import dev.rehearsal.analytics.track.CriteriaList;
import dev.rehearsal.analytics.track.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The records of one poll, grouped by what they are about. */
final class Batch {

  private final Map<UUID, SessionWork> sessions = new LinkedHashMap<>();
  private final List<Decoded.CohortFact> cohortFacts = new ArrayList<>();
  private final Map<Long, CriteriaList> criteria = new HashMap<>();
  private final Map<Source, Map<Integer, Long>> next = new HashMap<>();

  void add(Decoded decoded) {
    switch (decoded) {
      case Decoded.SessionFact session -> add(session);
      case Decoded.CohortFact cohort -> cohortFacts.add(cohort);
    }
  }

  /** The record is in this batch, whatever becomes of it. */
  void cover(ConsumerRecord<?, ?> record) {
    next.computeIfAbsent(Source.of(record.topic()), _ -> new HashMap<>())
        .merge(record.partition(), record.offset() + 1, Math::max);
  }

  Collection<SessionWork> sessions() {
    return sessions.values();
  }

  List<Decoded.CohortFact> cohortFacts() {
    return cohortFacts;
  }

  /** The lists of criteria that the scores of the batch refer to, by their keys. */
  Map<Long, CriteriaList> criteria() {
    return criteria;
  }

  TreeSet<Integer> partitions() {
    TreeSet<Integer> partitions = new TreeSet<>();
    next.values().forEach(offsets -> partitions.addAll(offsets.keySet()));
    return partitions;
  }

  /** The offset after the last of the batch, or the given one if that is higher. */
  long next(Source source, int partition, long atLeast) {
    return Math.max(atLeast, next.getOrDefault(source, Map.of()).getOrDefault(partition, atLeast));
  }

  private void add(Decoded.SessionFact decoded) {
    sessions
        .computeIfAbsent(
            decoded.fact().session().sessionId(), _ -> new SessionWork(decoded.fact().session()))
        .add(decoded);
    if (decoded.fact() instanceof Fact.StageJudged judged && judged.score().outcomes().size() > 0) {
      criteria.putIfAbsent(judged.score().outcomes().criteria(), judged.criteria());
    }
  }
}
