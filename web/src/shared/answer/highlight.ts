import type { Evidence } from '../../api/types/scorecard';

/** A place in a text, for a reason. */
export interface Mark {
  start: number;
  end: number;
  /** Whatever it was marked for: the criterion's number. */
  reason: number;
}

/** A stretch of a text that is marked for the same reasons throughout. */
export interface Segment {
  text: string;
  reasons: number[];
}

/**
 * Cuts a text where marks begin and end. Marks may overlap; what lies outside of the text is cut off, so that evidence
 * for another version of an answer shows too little rather than something false. Offsets count UTF-16 units, as
 * JavaScript's do.
 */
export function highlight(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map(({ start, end, reason }) => ({ start: Math.max(0, start), end: Math.min(text.length, end), reason }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts].toSorted((one, other) => one - other);
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] ?? text.length;
    const reasons = inside.filter(({ start, end }) => start <= from && to <= end).map(({ reason }) => reason);
    return {
      text: text.slice(from, to),
      reasons: [...new Set(reasons)].toSorted((one, other) => one - other),
    };
  });
}

/** The marks that evidence puts on the text at a pointer. */
export function marksAt(pointer: string, criteria: readonly { evidence: readonly Evidence[] }[]): Mark[] {
  return criteria.flatMap(({ evidence }, index) =>
    evidence
      .filter((each) => each.pointer === pointer)
      .map(({ start, end }) => ({ start, end, reason: index + 1 })),
  );
}
