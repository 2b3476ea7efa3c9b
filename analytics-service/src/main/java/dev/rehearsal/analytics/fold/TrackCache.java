package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.store.FoldStore.TrackKey;
import dev.rehearsal.analytics.track.SessionTrack;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tracks that are in Redis, the least recently used forgotten first. It is as true as the
 * watermarks it came with: a fence that holds proves that nobody else has written since.
 */
final class TrackCache {

  private final Map<TrackKey, SessionTrack> tracks;

  TrackCache(int capacity) {
    this.tracks =
        new LinkedHashMap<>(1_024, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<TrackKey, SessionTrack> eldest) {
            return size() > capacity;
          }
        };
  }

  @Nullable SessionTrack get(TrackKey key) {
    return tracks.get(key);
  }

  void put(TrackKey key, SessionTrack track) {
    tracks.put(key, track);
  }

  void clear() {
    tracks.clear();
  }
}
