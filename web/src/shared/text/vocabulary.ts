import type { StageKind } from '../../api/types/catalogue';
import type { Level } from '../../api/types/scorecard';

const KIND_NAMES: Record<StageKind, string> = {
  REQUIREMENTS: 'Requirements',
  ESTIMATION: 'Estimation',
  API: 'API',
  DATA_MODEL: 'Data model',
  ARCHITECTURE: 'Architecture',
  DEEP_DIVE: 'Deep dive',
  BOTTLENECKS: 'Bottlenecks',
  RELIABILITY: 'Reliability',
  WRAP_UP: 'Wrap-up',
};

const LEVEL_NAMES: Record<Level, string> = {
  JUNIOR: 'Junior',
  SENIOR: 'Senior',
  STAFF: 'Staff',
};

export function kindName(kind: StageKind): string {
  return KIND_NAMES[kind];
}

export function levelName(level: Level): string {
  return LEVEL_NAMES[level];
}

/** All kinds, in the order of an interview. */
export const KINDS = Object.keys(KIND_NAMES) as StageKind[];
