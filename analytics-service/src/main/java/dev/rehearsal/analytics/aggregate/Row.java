package dev.rehearsal.analytics.aggregate;

import dev.rehearsal.analytics.packed.PackedReader;
import dev.rehearsal.analytics.packed.PackedWriter;
import dev.rehearsal.analytics.track.KindSet;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.StageTrack;
import dev.rehearsal.events.StageKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the heat map and the live view show of a learner: of each kind of stage the points in the
 * session that was started last, and which session that is. Not safe for several threads.
 */
public final class Row {

  private static final StageKind[] KINDS = StageKind.values();

  private @Nullable Started latest;
  private final Map<StageKind, Cell> cells = new EnumMap<>(StageKind.class);

  /** A session by its start, in epoch milliseconds. */
  public record Started(long at, UUID session) implements Comparable<Started> {

    private static final Comparator<Started> ORDER =
        Comparator.comparingLong(Started::at).thenComparing(Started::session);

    @Override
    public int compareTo(Started other) {
      return ORDER.compare(this, other);
    }
  }

  /** The points on a kind of stage and the session in which they were earned. */
  public record Cell(Started session, int points) {}

  /** The session started last; null before the first. */
  public @Nullable Started latest() {
    return latest;
  }

  public Map<StageKind, Cell> cells() {
    return cells;
  }

  /** Adds what a session shows; it takes the place of what the same session showed before. */
  public void add(SessionTrack track) {
    Started session = new Started(track.session().startedAt(), track.session().sessionId());
    offer(session);
    for (StageKind kind : track.scoredKinds().kinds()) {
      StageTrack scored = track.lastScored(KindSet.of(kind));
      if (scored != null && scored.score() != null) {
        offer(kind, new Cell(session, scored.score().points()));
      }
    }
  }

  /** Adds another row, which wins where both speak of one session. */
  public void add(Row newer) {
    if (newer.latest != null) {
      offer(newer.latest);
    }
    newer.cells.forEach(this::offer);
  }

  /** Equal rows have equal bytes. */
  public byte[] encode() {
    PackedWriter out = new PackedWriter();
    if (latest != null) {
      out.number(latest.at()).id(latest.session());
      cells.forEach(
          (kind, cell) ->
              out.number(kind.ordinal())
                  .number(cell.session().at())
                  .id(cell.session().session())
                  .number(cell.points()));
    }
    return out.bytes();
  }

  public static Row decode(byte[] bytes) {
    Row row = new Row();
    PackedReader in = new PackedReader(bytes);
    if (!in.isAtEnd()) {
      row.latest = new Started(in.number(), in.id());
    }
    while (!in.isAtEnd()) {
      row.cells.put(
          KINDS[in.smallNumber()], new Cell(new Started(in.number(), in.id()), in.smallNumber()));
    }
    return row;
  }

  private void offer(Started session) {
    if (latest == null || latest.compareTo(session) < 0) {
      latest = session;
    }
  }

  private void offer(StageKind kind, Cell cell) {
    cells.merge(
        kind, cell, (old, other) -> old.session().compareTo(other.session()) > 0 ? old : other);
  }
}
