package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.events.Level;
import dev.rehearsal.events.Outcome;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is expected of each level was shown: 40 points for the junior share, 40 for the
 * senior and 20 for the staff share. A level nothing was asked of leaves its points to the others.
 */
public final class Shares {

  private static final Map<Level, Integer> POINTS =
      Map.of(Level.JUNIOR, 40, Level.SENIOR, 40, Level.STAFF, 20);

  private static final double JUNIOR_GATE = 0.5;
  private static final double SENIOR_GATE = 0.5;
  private static final double STAFF_GATE = 0.5;
  private static final double BELOW_SENIOR = 0.65;
  private static final double BELOW_STAFF = 0.65;

  private final Map<Level, Double> asked = new EnumMap<>(Level.class);
  private final Map<Level, Double> shown = new EnumMap<>(Level.class);

  /**
   * @param factor 0–1: how far the answer it comes from counts
   */
  public void add(Judged judged, double factor) {
    if (judged.outcome() != Outcome.UNKNOWN) {
      int weight = judged.criterion().weight();
      asked.merge(judged.criterion().level(), (double) weight, Double::sum);
      shown.merge(judged.criterion().level(), weight * judged.worth() * factor, Double::sum);
    }
  }

  /** 0–100. */
  public int points() {
    double points = 0;
    int possible = 0;
    for (Level level : asked.keySet()) {
      int most = POINTS.getOrDefault(level, 0);
      points += most * share(level);
      possible += most;
    }
    return possible == 0 ? 0 : (int) Math.round(100 * points / possible);
  }

  /** The highest level whose own share and those below it are high enough. */
  public @Nullable Level level() {
    double junior = share(Level.JUNIOR);
    if (junior < JUNIOR_GATE) {
      return null;
    }
    boolean senior = junior >= BELOW_SENIOR && share(Level.SENIOR) >= SENIOR_GATE;
    if (!senior) {
      return Level.JUNIOR;
    }
    boolean staff = share(Level.SENIOR) >= BELOW_STAFF && share(Level.STAFF) >= STAFF_GATE;
    return staff ? Level.STAFF : Level.SENIOR;
  }

  private double share(Level level) {
    Double of = asked.get(level);
    return of == null ? 1 : shown.getOrDefault(level, 0.0) / of;
  }
}
