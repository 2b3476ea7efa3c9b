import type { StageKind } from './catalogue';

export type Mode = 'interview' | 'drill' | 'untimed';

export type SessionStatus = 'IN_PROGRESS' | 'COMPLETED' | 'ABANDONED';

export type StageStatus = 'PENDING' | 'ACTIVE' | 'COMPLETED';

export interface StageScore {
  status: 'NONE' | 'PENDING' | 'SCORED' | 'FAILED';
  points?: number;
}

export interface SessionStage {
  id: string;
  kinds: StageKind[];
  status: StageStatus;
  startedAt?: string | null;
  deadline?: string | null;
  completedAt?: string | null;
  attempt: number;
  score: StageScore;
  /** 0 where the mode has no clock. */
  plannedSeconds: number;
}

export interface Session {
  id: string;
  learnerId: string;
  problemId: string;
  frameworkId: string;
  mode: Mode;
  status: SessionStatus;
  startedAt: string;
  stages: SessionStage[];
  version: number;
}

export interface NewSession {
  problemId: string;
  frameworkId: string;
  mode: Mode;
  minutes?: number;
  cohortId?: string;
}

/** The time by which everything is decided, as a session's stream tells it. */
export interface ClockEvent {
  serverTime: string;
  /** Of the session: a later one than known means that something changed. */
  version: number;
}
