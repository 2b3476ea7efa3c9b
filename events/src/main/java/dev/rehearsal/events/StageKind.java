package dev.rehearsal.events;

/** The canonical kinds of stage on which rubrics, editors and dashboards hang. */
public enum StageKind {
  REQUIREMENTS,
  ESTIMATION,
  API,
  DATA_MODEL,
  ARCHITECTURE,
  DEEP_DIVE,
  BOTTLENECKS,
  RELIABILITY,
  WRAP_UP
}
