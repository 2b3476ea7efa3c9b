import { expect, it } from 'vitest';
import { answerTexts } from './answerTexts';

it('finds every text under the pointer that evidence uses', () => {
  const texts = answerTexts({
    notes: 'in short',
    requirements: {
      functional: ['create', 'redirect'],
      nonFunctional: [{ quality: 'latency', target: 'p99 < 100 ms' }],
      outOfScope: [],
    },
    estimates: [{ name: 'QPS', conclusion: 'one primary' }],
  });

  expect(texts.map(({ pointer, text }) => [pointer, text])).toEqual([
    ['/requirements/functional/0', 'create'],
    ['/requirements/functional/1', 'redirect'],
    ['/requirements/nonFunctional/0/quality', 'latency'],
    ['/requirements/nonFunctional/0/target', 'p99 < 100 ms'],
    ['/estimates/0/name', 'QPS'],
    ['/estimates/0/conclusion', 'one primary'],
    ['/notes', 'in short'],
  ]);
  expect(texts[3]?.label).toBe('non functional 1, target');
});

it('shows of a drawing only what the learner wrote', () => {
  const texts = answerTexts({
    diagram: {
      nodes: [{ id: 'n1', kind: 'cache', label: 'Hot links', why: '100:1 reads' }],
      edges: [{ from: 'n1', to: 'n1', flow: 'read', label: 'by code' }],
    },
  });

  expect(texts.map(({ text }) => text)).toEqual(['Hot links', '100:1 reads', 'by code']);
});
