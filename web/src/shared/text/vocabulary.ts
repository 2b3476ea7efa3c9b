import type { NodeKind } from '../../api/types/artifact';
import type { StageKind } from '../../api/types/catalogue';
import type { Level } from '../../api/types/scorecard';
import { words } from './format';

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

const DIMENSION_NAMES: Record<string, string> = {
  'problem-framing': 'Problem framing',
  estimation: 'Estimation',
  'technical-depth': 'Technical depth',
  architecture: 'Architecture',
  'trade-offs': 'Trade-offs',
  communication: 'Communication',
};

/** What the rubrics call a finding or a mistake, where words alone would not say it. */
const FINDING_NAMES: Record<string, string> = {
  spof: 'Single point of failure',
  'premature-solution': 'Solution before requirements',
  'over-engineering': 'Over-engineering',
  'ignored-nfr': 'Quality goals left aside',
  'one-way-process': 'No way back',
};

const NODE_KIND_NAMES: Partial<Record<NodeKind, string>> = {
  cdn: 'CDN',
  'relational-db': 'Relational DB',
  'key-value-db': 'Key-value DB',
  'document-db': 'Document DB',
  'wide-column-db': 'Wide-column DB',
};

export function nodeKindName(kind: NodeKind): string {
  return NODE_KIND_NAMES[kind] ?? words(kind);
}

/** A dimension that is newer than this app is named by its id. */
export function dimensionName(dimension: string): string {
  return DIMENSION_NAMES[dimension] ?? words(dimension);
}

export function findingName(kind: string): string {
  return FINDING_NAMES[kind] ?? words(kind);
}
