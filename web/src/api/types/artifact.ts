export interface Quality {
  quality?: string;
  target?: string;
  why?: string;
}

export interface Requirements {
  functional?: string[];
  nonFunctional?: Quality[];
  outOfScope?: string[];
  assumptions?: string[];
  restatement?: string;
}

export interface Estimate {
  name?: string;
  expression?: string;
  value?: string;
  conclusion?: string;
}

export interface Endpoint {
  method?: string;
  path?: string;
  purpose?: string;
  request?: string;
  response?: string;
  errors?: string;
  auth?: string;
}

export interface Entity {
  name?: string;
  fields?: string;
  keys?: string;
  store?: string;
  why?: string;
}

export const NODE_KINDS = [
  'client',
  'cdn',
  'load-balancer',
  'gateway',
  'service',
  'worker',
  'cache',
  'relational-db',
  'key-value-db',
  'document-db',
  'wide-column-db',
  'search-index',
  'queue',
  'stream',
  'object-storage',
  'external',
] as const;

export type NodeKind = (typeof NODE_KINDS)[number];

export const FLOWS = ['read', 'write', 'async'] as const;

export type Flow = (typeof FLOWS)[number];

export interface DiagramNode {
  id: string;
  kind: NodeKind;
  label?: string;
  replicas?: number;
  why?: string;
}

export interface DiagramEdge {
  from: string;
  to: string;
  label?: string;
  flow?: Flow;
}

export interface Diagram {
  nodes: DiagramNode[];
  edges: DiagramEdge[];
}

export const BOTTLENECK_KINDS = ['throughput', 'latency', 'spof', 'cost'] as const;

export type BottleneckKind = (typeof BOTTLENECK_KINDS)[number];

export interface Bottleneck {
  bottleneck?: string;
  kind?: BottleneckKind;
  resolution?: string;
}

/** A learner's answer to one stage: every part is optional, a stage uses what its kinds need. */
export interface Artifact {
  notes?: string;
  requirements?: Requirements;
  estimates?: Estimate[];
  endpoints?: Endpoint[];
  entities?: Entity[];
  diagram?: Diagram;
  findings?: Bottleneck[];
}
