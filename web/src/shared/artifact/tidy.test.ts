import { expect, it } from 'vitest';
import { sameAnswer, tidy } from './tidy';

it('drops what a form leaves empty', () => {
  expect(
    tidy({
      notes: '  ',
      requirements: { functional: ['create', ''], outOfScope: [], restatement: '' },
      estimates: [{}, { name: 'QPS', value: '' }],
    }),
  ).toEqual({ requirements: { functional: ['create'] }, estimates: [{ name: 'QPS' }] });
});

it('keeps both lists of a drawing', () => {
  expect(tidy({ diagram: { nodes: [{ id: 'n1', kind: 'service', label: '' }], edges: [] } })).toEqual({
    diagram: { nodes: [{ id: 'n1', kind: 'service' }], edges: [] },
  });
});

it('reads the nulls and empty lists of an answer from the server as nothing', () => {
  const fromServer = { notes: 'x', requirements: null, estimates: [], diagram: null } as unknown as {
    notes: string;
  };

  expect(sameAnswer(fromServer, { notes: 'x' })).toBe(true);
  expect(sameAnswer(fromServer, { notes: 'y' })).toBe(false);
});
