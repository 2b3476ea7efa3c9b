export type Level = 'JUNIOR' | 'SENIOR' | 'STAFF';

export type Outcome = 'MET' | 'PARTLY' | 'MISSED' | 'UNKNOWN';

/** A place in the learner's own answer: UTF-16 offsets into the text at a JSON pointer. */
export interface Evidence {
  pointer: string;
  start: number;
  end: number;
  quote?: string;
}

export interface CriterionResult {
  id: string;
  title: string;
  /** The level that the criterion speaks for. */
  level?: Level;
  outcome: Outcome;
  weight: number;
  evidence: Evidence[];
  feedback: string;
}

export interface StageFinding {
  kind: string;
  detail: string;
  pointer?: string;
}

export interface StageResult {
  stageId: string;
  attempt: number;
  points: number;
  rubricVersion: string;
  evaluator: 'rules' | 'llm' | 'human';
  scoredAt: string;
  criteria: CriterionResult[];
  findings: StageFinding[];
}

export interface DimensionResult {
  dimension: string;
  points: number;
  level?: Level | null;
}

export interface Scorecard {
  sessionId: string;
  status: 'PENDING' | 'PARTIAL' | 'COMPLETE';
  level?: Level | null;
  points?: number | null;
  dimensions: DimensionResult[];
  stages: StageResult[];
  /** About the answer as a whole, across its stages. */
  findings?: StageFinding[];
  mistakes: { kind: string; detail: string }[];
  nextSteps: string[];
}
