package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.TrackCodec;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Merges facts into tracks. The copies of one track come one after the other and are nearly always
 * equal, so the last result is kept.
 */
final class Merge {

  private final BiConsumer<ConsumerRecord<String, byte[]>, Exception> reject;
  private @Nullable List<Decoded.SessionFact> facts;
  private @Nullable SessionTrack before;
  private @Nullable SessionTrack after;
  private byte @Nullable [] encoded;

  /**
   * @param reject takes what does not belong to its session
   */
  Merge(BiConsumer<ConsumerRecord<String, byte[]>, Exception> reject) {
    this.reject = reject;
  }

  /** The track with the facts; the old one itself if they say nothing new. */
  @Nullable SessionTrack of(@Nullable SessionTrack old, List<Decoded.SessionFact> added) {
    if (added != facts || !Objects.equals(old, before)) {
      facts = added;
      before = old;
      after = merge(old, added);
      encoded = null;
    }
    return Objects.equals(after, before) ? old : after;
  }

  /** The bytes of the last result. */
  byte[] encoded() {
    if (encoded == null) {
      encoded = TrackCodec.encode(Objects.requireNonNull(after));
    }
    return encoded;
  }

  private @Nullable SessionTrack merge(
      @Nullable SessionTrack old, List<Decoded.SessionFact> added) {
    SessionTrack track = old;
    for (Decoded.SessionFact fact : added) {
      if (track == null) {
        track = SessionTrack.begin(fact.fact().session());
      }
      if (track.session().equals(fact.fact().session())) {
        track = track.with(fact.fact());
      } else {
        reject.accept(fact.record(), new UnfoldableRecordException(track.session().sessionId()));
      }
    }
    return track;
  }
}
