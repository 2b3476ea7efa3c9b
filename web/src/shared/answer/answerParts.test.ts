import { expect, it } from 'vitest';
import { answerParts } from './answerParts';

it('finds every text under the pointer that evidence uses', () => {
  const parts = answerParts({
    notes: 'in short',
    requirements: {
      functional: ['create', 'redirect'],
      nonFunctional: [{ why: 'everybody waits', quality: 'latency', target: 'p99 < 100 ms' }],
      outOfScope: [],
    },
    estimates: [{ conclusion: 'one primary', name: 'QPS' }],
  });

  expect(
    parts.map(({ title, entries }) => [title, entries.flat().map(({ pointer, text }) => [pointer, text])]),
  ).toEqual([
    [
      'Functional',
      [
        ['/requirements/functional/0', 'create'],
        ['/requirements/functional/1', 'redirect'],
      ],
    ],
    [
      'Non-functional',
      [
        ['/requirements/nonFunctional/0/quality', 'latency'],
        ['/requirements/nonFunctional/0/target', 'p99 < 100 ms'],
        ['/requirements/nonFunctional/0/why', 'everybody waits'],
      ],
    ],
    [
      'Estimates',
      [
        ['/estimates/0/name', 'QPS'],
        ['/estimates/0/conclusion', 'one primary'],
      ],
    ],
    ['Notes', [['/notes', 'in short']]],
  ]);
});

it('keeps the pointers of a drawing when some boxes have no words', () => {
  const parts = answerParts({
    diagram: {
      nodes: [
        { id: 'n1', kind: 'client' },
        { id: 'n2', kind: 'cache', label: 'Hot links', why: '100:1 reads' },
      ],
      edges: [{ from: 'n1', to: 'n2', flow: 'read', label: 'by code' }],
    },
  });

  expect(
    parts.flatMap(({ entries }) => entries.flat().map(({ pointer, label }) => [pointer, label])),
  ).toEqual([
    ['/diagram/nodes/1/label', ''],
    ['/diagram/nodes/1/why', 'why'],
    ['/diagram/edges/0/label', 'n1 → Hot links'],
  ]);
});

it('has nothing to show of an empty answer', () => {
  expect(answerParts({})).toEqual([]);
});
