import type { Artifact, Diagram, Requirements } from '../../api/types/artifact';

/** One text of an answer, under the JSON pointer by which evidence refers to it. */
export interface AnswerText {
  pointer: string;
  /** What the form called it; empty for what speaks for itself. */
  label: string;
  text: string;
}

/** A part of an answer: its entries, each of one or several texts that belong together. */
export interface AnswerPart {
  title: string;
  entries: AnswerText[][];
}

/** The texts of an entry and what they are called, in the order in which they are read. */
type Labels = Record<string, string>;

const QUALITY: Labels = { quality: '', target: '', why: 'why' };
const ESTIMATE: Labels = { name: '', expression: 'worked out as', value: 'result', conclusion: 'so' };
const ENDPOINT: Labels = {
  method: '',
  path: '',
  purpose: '',
  request: 'request',
  response: 'response',
  errors: 'errors',
  auth: 'auth',
};
const ENTITY: Labels = { name: '', fields: 'fields', keys: 'keys', store: 'store', why: 'why' };
const BOX: Labels = { label: '', why: 'why' };
const FINDING: Labels = { bottleneck: '', kind: 'kind', resolution: 'mended by' };

/** An answer's words, in the order in which they were asked for; parts that say nothing are left out. */
export function answerParts(artifact: Artifact): AnswerPart[] {
  return [
    ...requirementParts(artifact.requirements ?? {}),
    part('Estimates', '/estimates', artifact.estimates, ESTIMATE),
    part('Endpoints', '/endpoints', artifact.endpoints, ENDPOINT),
    part('Entities', '/entities', artifact.entities, ENTITY),
    part('Boxes', '/diagram/nodes', artifact.diagram?.nodes, BOX),
    arrows(artifact.diagram),
    part('Bottlenecks', '/findings', artifact.findings, FINDING),
    single('Notes', '/notes', artifact.notes),
  ].filter(({ entries }) => entries.length > 0);
}

function requirementParts(requirements: Requirements): AnswerPart[] {
  const { functional, nonFunctional, outOfScope, assumptions, restatement } = requirements;
  return [
    lines('Functional', '/requirements/functional', functional),
    part('Non-functional', '/requirements/nonFunctional', nonFunctional, QUALITY),
    lines('Out of scope', '/requirements/outOfScope', outOfScope),
    lines('Assumptions', '/requirements/assumptions', assumptions),
    single('The scope in one sentence', '/requirements/restatement', restatement),
  ];
}

function part(
  title: string,
  pointer: string,
  rows: readonly object[] | undefined,
  labels: Labels,
): AnswerPart {
  const entries = (rows ?? []).map((row, index) =>
    Object.entries(labels).flatMap(([key, label]) => {
      const text: unknown = (row as Record<string, unknown>)[key];
      return typeof text === 'string' ? [{ pointer: `${pointer}/${index}/${key}`, label, text }] : [];
    }),
  );
  return { title, entries: entries.filter((texts) => texts.length > 0) };
}

/** Of an arrow only what it carries is written by the learner; its ends say where that is. */
function arrows({ nodes, edges }: Diagram = { nodes: [], edges: [] }): AnswerPart {
  const names = new Map(nodes.map(({ id, label }) => [id, label ?? id]));
  return {
    title: 'Arrows',
    entries: edges.flatMap(({ from, to, label }, index) =>
      label === undefined
        ? []
        : [
            [
              {
                pointer: `/diagram/edges/${index}/label`,
                label: `${names.get(from) ?? from} → ${names.get(to) ?? to}`,
                text: label,
              },
            ],
          ],
    ),
  };
}

function lines(title: string, pointer: string, items: readonly string[] | undefined): AnswerPart {
  return {
    title,
    entries: (items ?? []).map((text, index) => [{ pointer: `${pointer}/${index}`, label: '', text }]),
  };
}

function single(title: string, pointer: string, text: string | undefined): AnswerPart {
  return { title, entries: text === undefined ? [] : [[{ pointer, label: '', text }]] };
}
