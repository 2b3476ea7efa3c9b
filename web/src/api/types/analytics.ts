import type { StageKind } from './catalogue';

/** How old an answer is: every dashboard answer carries it. */
export interface Freshness {
  /** The instant up to which events are in. */
  asOf: string;
  lagMillis: number;
}

export interface DimensionTrend {
  dimension: string;
  latest: number;
  average: number;
  trend: number[];
}

export interface Progress extends Partial<Freshness> {
  sessions: number;
  minutesPractised: number;
  streakDays: number;
  dimensions: DimensionTrend[];
  stages: { kind: StageKind; average: number; averageSeconds: number; overruns: number }[];
  recommended: { problemId: string; why: string }[];
}

export interface StageStatistics {
  kind: StageKind;
  count: number;
  averagePoints: number | null;
  histogram: number[];
  medianSeconds: number | null;
}

export interface CohortOverview extends Freshness {
  learners: number;
  activeNow: number;
  sessionsStarted: number;
  sessionsCompleted: number;
  stagesCompleted: number;
  averagePoints: number | null;
  stages: StageStatistics[];
}

/** The latest points of one learner by kind of stage; a kind not practised is missing. */
export interface HeatmapRow {
  learnerId: string;
  stages: { kind: StageKind; points: number }[];
}

export interface Heatmap extends Freshness {
  items: HeatmapRow[];
  nextCursor: string | null;
}

/** Somebody at work. */
export interface LiveRow {
  learnerId: string;
  sessionId: string;
  stageId: string;
  kind: StageKind;
  secondsLeft: number | null;
  idleSeconds: number | null;
  lastScore: number | null;
}

export interface Live extends Freshness {
  items: LiveRow[];
}

/** One frame of a cohort's stream. */
export interface CohortFrame {
  overview: CohortOverview;
  live: Live;
}
