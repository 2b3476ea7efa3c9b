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

export interface Progress extends Freshness {
  sessions: number;
  minutesPractised: number;
  streakDays: number;
  dimensions: DimensionTrend[];
  stages: { kind: StageKind; average: number | null; averageSeconds: number; overruns: number }[];
  weakestCriteria: {
    id: string;
    title: string;
    dimension: string;
    met: number;
    partly: number;
    missed: number;
  }[];
  recommended: { problemId: string; why: string }[];
}

export interface StageStatistics {
  kind: StageKind;
  /** Stages judged. */
  count: number;
  averagePoints: number | null;
  /** Of points, in ten bins. */
  histogram: number[];
  medianSeconds: number | null;
  /** Stages handed in. */
  completed: number;
  late: number;
}

export interface CohortFigures {
  learners: number;
  activeNow: number;
  sessionsStarted: number;
  sessionsCompleted: number;
  stagesCompleted: number;
  averagePoints: number | null;
  stages: StageStatistics[];
}

export type CohortOverview = Freshness & CohortFigures;

/** Somebody at work. */
export interface LiveRow {
  learnerId: string;
  sessionId: string;
  problemId: string;
  /** None between two stages. */
  stageId: string | null;
  kinds: StageKind[];
  /** None without a clock. */
  deadline: string | null;
  lastSeenAt: string;
  /** Written in this stage; none until the first are known. */
  words: number | null;
  stagesCompleted: number;
  lastScore: { stageId: string; points: number } | null;
}

export interface LiveRows {
  items: LiveRow[];
}

export type Live = Freshness & LiveRows;

/** What a cohort's stream says: first everything, then the parts that changed, at the least the age. */
export interface CohortFrame extends Freshness {
  overview?: CohortFigures;
  live?: LiveRows;
}

/** The latest points of one learner by kind of stage; kinds not judged are left out. */
export interface HeatmapRow {
  learnerId: string;
  cells: { kind: StageKind; points: number; sessionId: string }[];
}

export interface Heatmap extends Freshness {
  items: HeatmapRow[];
  nextCursor: string | null;
}
