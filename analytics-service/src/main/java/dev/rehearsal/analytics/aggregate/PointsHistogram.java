package dev.rehearsal.analytics.aggregate;

/** Ten bins of points: 0–9, 10–19, … and the last 90–100. */
public final class PointsHistogram {

  public static final int BINS = 10;

  private static final int WIDTH = 10;

  private PointsHistogram() {}

  public static int bin(int points) {
    return Math.min(points / WIDTH, BINS - 1);
  }
}
