import { expect, it } from 'vitest';
import { clockFace, points, spokenDuration, words } from './format';

it('shows durations as a clock does', () => {
  expect([0, 5_000, 425_999, 3_600_000, -1].map(clockFace)).toEqual([
    '0:00',
    '0:05',
    '7:05',
    '1:00:00',
    '0:00',
  ]);
});

it('speaks durations', () => {
  expect([60_000, 61_000, 0].map(spokenDuration)).toEqual(['1 minute', '1 minute 1 second', '0 seconds']);
});

it('never shows missing points as zero', () => {
  expect([null, undefined, 0, 66.7].map(points)).toEqual(['–', '–', '0', '67']);
});

it('turns slugs and constants into words', () => {
  expect(['technical-depth', 'DATA_MODEL'].map(words)).toEqual(['Technical depth', 'Data model']);
});
