import type { Artifact } from '../../api/types/artifact';

/** An answer without the empty rows and fields that a form has while somebody writes, and without nulls. */
export function tidy(artifact: Artifact): Artifact {
  const pruned = (prune(artifact) ?? {}) as Artifact;
  const { diagram } = pruned;
  // A drawing always has both of its lists.
  return diagram === undefined
    ? pruned
    : { ...pruned, diagram: { nodes: diagram.nodes ?? [], edges: diagram.edges ?? [] } };
}

/** Whether two answers say the same, however they spell "nothing". */
export function sameAnswer(one: Artifact, other: Artifact): boolean {
  return JSON.stringify(sorted(tidy(one))) === JSON.stringify(sorted(tidy(other)));
}

function prune(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim() === '' ? undefined : value;
  }
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, part]) => {
      const kept = prune(part);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value ?? undefined;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([key, part]) => [key, sorted(part)]),
    );
  }
  return value;
}
