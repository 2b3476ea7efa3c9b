export type StageKind =
  | 'REQUIREMENTS'
  | 'ESTIMATION'
  | 'API'
  | 'DATA_MODEL'
  | 'ARCHITECTURE'
  | 'DEEP_DIVE'
  | 'BOTTLENECKS'
  | 'RELIABILITY'
  | 'WRAP_UP';

export interface FrameworkStage {
  id: string;
  name: string;
  kinds: StageKind[];
  minutes: number;
  goal: string;
  doneWhen: string;
  checklist: string[];
}

/** Another clock or another order of the same stages. */
export interface FrameworkVariant {
  id: string;
  name: string;
  totalMinutes: number;
  stages: { stageId: string; minutes: number }[];
}

export interface Framework {
  id: string;
  name: string;
  summary?: string;
  totalMinutes: number;
  stages: FrameworkStage[];
  variants: FrameworkVariant[];
  selfCheck?: string[];
}

export type Difficulty = 'easy' | 'medium' | 'hard';

export interface Problem {
  id: string;
  title: string;
  pattern: string;
  difficulty: Difficulty;
  /** Markdown. */
  brief: string;
  tags?: string[];
}
