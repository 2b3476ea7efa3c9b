package dev.rehearsal.analytics.track;

import dev.rehearsal.analytics.packed.PackedReader;
import dev.rehearsal.analytics.packed.PackedWriter;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a track in Redis: about 250 for a full session of five stages. The layout belongs to
 * the generation of the keys, so it changes by changing {@code Keyspace.LAYOUT}, never in place.
 */
public final class TrackCodec {

  private static final SessionStatus[] STATUSES = SessionStatus.values();
  private static final Evaluator[] EVALUATORS = Evaluator.values();
  private static final Mode[] MODES = Mode.values();

  private TrackCodec() {}

  public static byte[] encode(SessionTrack track) {
    SessionIdentity session = track.session();
    PackedWriter out = new PackedWriter();
    out.id(session.sessionId()).id(session.learnerId()).number(session.cohortIds().size());
    session.cohortIds().forEach(out::id);
    out.text(session.problemId())
        .text(session.frameworkId())
        .number(session.mode().ordinal())
        .number(session.startedAt())
        .number(track.status().ordinal())
        .number(track.lastActivity());
    write(track.position(), out);
    out.number(track.stages().size());
    track.stages().forEach(stage -> write(stage, out));
    write(track.score(), out);
    return out.bytes();
  }

  public static SessionTrack decode(byte[] bytes) {
    PackedReader in = new PackedReader(bytes);
    SessionIdentity session =
        new SessionIdentity(
            in.id(), in.id(), ids(in), in.text(), in.text(), MODES[in.smallNumber()], in.number());
    return new SessionTrack(
        session, STATUSES[in.smallNumber()], in.number(), position(in), stages(in), score(in));
  }

  private static List<UUID> ids(PackedReader in) {
    int count = in.smallNumber();
    List<UUID> ids = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ids.add(in.id());
    }
    return ids;
  }

  private static void write(Position position, PackedWriter out) {
    out.number(position.version())
        .text(position.stageId())
        .number(position.kinds().mask())
        .number(position.attempt())
        .number(position.startedAt())
        .number(position.deadline());
  }

  private static Position position(PackedReader in) {
    return new Position(
        in.number(),
        in.text(),
        new KindSet(in.smallNumber()),
        in.smallNumber(),
        in.number(),
        in.number());
  }

  private static void write(StageTrack stage, PackedWriter out) {
    out.text(stage.stageId()).number(stage.kinds().mask()).number(stage.handIns().size());
    for (HandIn handIn : stage.handIns()) {
      out.number(handIn.attempt())
          .number(handIn.completedAt())
          .number(handIn.plannedSeconds())
          .number(handIn.seconds())
          .number(handIn.late() ? 1 : 0);
    }
    write(stage.score(), out);
  }

  private static List<StageTrack> stages(PackedReader in) {
    int count = in.smallNumber();
    List<StageTrack> stages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      stages.add(new StageTrack(in.text(), new KindSet(in.smallNumber()), handIns(in), score(in)));
    }
    return stages;
  }

  private static List<HandIn> handIns(PackedReader in) {
    int count = in.smallNumber();
    List<HandIn> handIns = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      handIns.add(
          new HandIn(
              in.smallNumber(), in.number(), in.smallNumber(), in.smallNumber(), in.number() == 1));
    }
    return handIns;
  }

  private static void write(@Nullable Score score, PackedWriter out) {
    if (score == null) {
      out.number(0);
      return;
    }
    out.number(1)
        .number(score.edition())
        .number(score.at())
        .number(score.evaluator().ordinal())
        .text(score.rubricVersion())
        .number(score.points())
        .number(score.dimensions().packed())
        .fixed(score.outcomes().criteria())
        .text(score.outcomes().marks());
  }

  private static @Nullable Score score(PackedReader in) {
    return in.number() == 0
        ? null
        : new Score(
            in.number(),
            in.number(),
            EVALUATORS[in.smallNumber()],
            in.text(),
            in.smallNumber(),
            new DimensionPoints(in.number()),
            new Outcomes(in.fixed(), in.text()));
  }
}
