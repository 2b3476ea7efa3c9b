import type { Artifact } from '../../api/types/artifact';
import { words } from '../../shared/text/format';

/** One text of an answer, under the JSON pointer by which evidence refers to it. */
export interface AnswerText {
  pointer: string;
  label: string;
  text: string;
}

/** The parts of an answer in the order in which they were asked for. */
const PARTS: readonly { key: keyof Artifact; name: string }[] = [
  { key: 'requirements', name: '' },
  { key: 'estimates', name: 'Estimate' },
  { key: 'endpoints', name: 'Endpoint' },
  { key: 'entities', name: 'Entity' },
  { key: 'diagram', name: '' },
  { key: 'findings', name: 'Finding' },
  { key: 'notes', name: 'Notes' },
];

/** In a drawing, ids and kinds are no words of the learner's. */
const WORDLESS = /^\/diagram\/(nodes\/\d+\/(id|kind)|edges\/\d+\/(from|to|flow))$/;

/** Every text in an answer, flat, with a name for each. */
export function answerTexts(artifact: Artifact): AnswerText[] {
  return PARTS.flatMap(({ key, name }) => textsIn(artifact[key], `/${key}`, name));
}

function textsIn(value: unknown, pointer: string, label: string): AnswerText[] {
  if (typeof value === 'string') {
    return value.trim() === '' || WORDLESS.test(pointer) ? [] : [{ pointer, label, text: value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      textsIn(item, `${pointer}/${index}`, `${label} ${index + 1}`.trim()),
    );
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      textsIn(part, `${pointer}/${escapeToken(key)}`, [label, named(key)].filter(Boolean).join(', ')),
    );
  }
  return [];
}

/** RFC 6901. */
function escapeToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function named(key: string): string {
  return words(key.replaceAll(/([A-Z])/g, ' $1').trim()).toLowerCase();
}
