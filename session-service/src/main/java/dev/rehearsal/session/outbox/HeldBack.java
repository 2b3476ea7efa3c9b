package dev.rehearsal.session.outbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys whose next event could not be sent while others could. Nothing later of such a key is
 * sent before it; the other keys go on. Safe for several threads.
 */
@Component
class HeldBack {

  private static final Logger log = LoggerFactory.getLogger(HeldBack.class);

  private final Map<String, Pause> pauses = new ConcurrentHashMap<>();
  private final OutboxSettings settings;

  HeldBack(OutboxSettings settings) {
    this.settings = settings;
  }

  void add(String key, Exception cause) {
    Pause earlier = pauses.get(key);
    pauses.put(key, earlier == null ? Pause.first(settings) : earlier.longer(settings));
    if (earlier == null) {
      log.warn("The events of {} are held back: {}", key, cause.toString());
    }
  }

  void release(Collection<String> sentKeys) {
    pauses.keySet().removeAll(sentKeys);
  }

  /** Forgets everything: another instance may own those keys now. */
  void clear() {
    pauses.clear();
  }

  /** The keys whose pause is not over. */
  List<String> now() {
    return pauses.entrySet().stream()
        .filter(entry -> !entry.getValue().over())
        .map(Map.Entry::getKey)
        .toList();
  }

  Set<String> keys() {
    return Set.copyOf(pauses.keySet());
  }
}
