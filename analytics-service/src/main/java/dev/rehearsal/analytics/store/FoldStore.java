package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.TrackCodec;
import io.lettuce.core.KeyValue;
import io.lettuce.core.RedisFuture;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the fold reads from Redis and writes to it. For one thread, with a link of its own. */
public final class FoldStore implements AutoCloseable {

  private static final byte[] NOTHING = {};

  private final RedisLink link;
  private final Keyspace keys;

  public FoldStore(RedisLink link, Keyspace keys) {
    this.link = link;
    this.keys = keys;
  }

  /** Where the copy of a track is that counts in a slot. */
  public record TrackKey(int slot, UUID learner, UUID session) {}

  public Keyspace keys() {
    return keys;
  }

  /** The watermarks of every source for the partition numbers, in every slot. */
  public Watermarks watermarks(Collection<Integer> partitions) {
    Watermarks watermarks = Watermarks.empty(keys.slots());
    if (partitions.isEmpty()) {
      return watermarks;
    }
    List<Field> fields = new ArrayList<>();
    for (int partition : partitions) {
      for (Source source : Source.values()) {
        fields.add(new Field(source, partition));
      }
    }
    byte[][] names =
        fields.stream()
            .map(field -> field.source().field(field.partition()).getBytes(US_ASCII))
            .toArray(byte[][]::new);
    List<List<KeyValue<byte[], byte[]>>> stored =
        link.pipelined(
            redis -> {
              List<RedisFuture<List<KeyValue<byte[], byte[]>>>> replies = new ArrayList<>();
              for (int slot = 0; slot < keys.slots(); slot++) {
                replies.add(redis.hmget(keys.watermarks(slot), names));
              }
              return replies;
            });
    for (int slot = 0; slot < stored.size(); slot++) {
      for (int i = 0; i < fields.size(); i++) {
        KeyValue<byte[], byte[]> value = stored.get(slot).get(i);
        watermarks.set(
            slot,
            fields.get(i).source(),
            fields.get(i).partition(),
            value.hasValue() && value.getValue().length > 0
                ? Long.parseLong(new String(value.getValue(), US_ASCII))
                : Watermarks.NONE);
      }
    }
    return watermarks;
  }

  /** The tracks, in the order of the keys; null for those that do not exist yet. */
  public List<@Nullable SessionTrack> tracks(List<TrackKey> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<byte @Nullable []> stored =
        link.<byte @Nullable []>pipelined(
            redis -> {
              List<RedisFuture<byte @Nullable []>> replies = new ArrayList<>(wanted.size());
              for (TrackKey key : wanted) {
                replies.add(redis.hget(keys.tracks(key.slot(), key.learner()), id(key.session())));
              }
              return replies;
            });
    List<@Nullable SessionTrack> tracks = new ArrayList<>(stored.size());
    for (byte @Nullable [] bytes : stored) {
      tracks.add(bytes == null ? null : TrackCodec.decode(bytes));
    }
    return tracks;
  }

  /**
   * The bytes of the aggregates, in the order of the keys; none for those that do not exist yet.
   */
  public List<byte[]> aggregates(List<AggregateKey> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<byte @Nullable []> stored =
        link.<byte @Nullable []>pipelined(
            redis -> {
              List<RedisFuture<byte @Nullable []>> replies = new ArrayList<>(wanted.size());
              for (AggregateKey key : wanted) {
                replies.add(redis.hget(key.key(keys), key.field()));
              }
              return replies;
            });
    List<byte[]> aggregates = new ArrayList<>(stored.size());
    for (byte @Nullable [] bytes : stored) {
      aggregates.add(bytes == null ? NOTHING : bytes);
    }
    return aggregates;
  }

  /** Applies the changes of each slot in which no watermark has moved; says for each if it was. */
  public List<Boolean> apply(List<SlotChanges> changes) {
    return SlotScript.apply(link, changes);
  }

  /** The 16 bytes of an id: half the memory of its text, a million times over. */
  public static byte[] id(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  @Override
  public void close() {
    link.close();
  }

  private record Field(Source source, int partition) {}
}
