import { expect, it } from 'vitest';
import { highlight, marksAt } from './highlight';

it('marks the words that evidence points at', () => {
  expect(highlight('reads beat writes 100:1', [{ start: 18, end: 23, reason: 1 }])).toEqual([
    { text: 'reads beat writes ', reasons: [] },
    { text: '100:1', reasons: [1] },
  ]);
});

it('cuts overlapping marks where each of them begins and ends', () => {
  const segments = highlight('abcdef', [
    { start: 0, end: 4, reason: 1 },
    { start: 2, end: 6, reason: 2 },
  ]);

  expect(segments).toEqual([
    { text: 'ab', reasons: [1] },
    { text: 'cd', reasons: [1, 2] },
    { text: 'ef', reasons: [2] },
  ]);
});

it('counts as Java does where a character takes two units', () => {
  expect(highlight('🚀 fast', [{ start: 3, end: 7, reason: 1 }])).toEqual([
    { text: '🚀 ', reasons: [] },
    { text: 'fast', reasons: [1] },
  ]);
});

it('never shows more than there is', () => {
  expect(
    highlight('short', [
      { start: -3, end: 2, reason: 1 },
      { start: 3, end: 99, reason: 2 },
      { start: 40, end: 50, reason: 3 },
    ]),
  ).toEqual([
    { text: 'sh', reasons: [1] },
    { text: 'o', reasons: [] },
    { text: 'rt', reasons: [2] },
  ]);
});

it('leaves a text without evidence in one piece', () => {
  expect(highlight('plain', [])).toEqual([{ text: 'plain', reasons: [] }]);
  expect(highlight('', [])).toEqual([]);
});

it('numbers marks by criterion and keeps to the text asked for', () => {
  const criteria = [
    { evidence: [{ pointer: '/notes', start: 0, end: 4 }] },
    {
      evidence: [
        { pointer: '/notes', start: 6, end: 9 },
        { pointer: '/estimates/0/value', start: 0, end: 3 },
      ],
    },
  ];

  expect(marksAt('/notes', criteria)).toEqual([
    { start: 0, end: 4, reason: 1 },
    { start: 6, end: 9, reason: 2 },
  ]);
});
