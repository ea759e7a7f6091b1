import { expect, test } from 'vitest';
import { mayHaveChanged } from '#domain/needs/mayHaveChanged.ts';

test('a local way in is asked for first once its page is over six months old, or has no date', () => {
  const today = '2026-12-01';
  expect(mayHaveChanged({ asAt: '2026-06-01' }, today)).toBe(false);
  expect(mayHaveChanged({ asAt: '2026-05-31' }, today)).toBe(true);
  expect(mayHaveChanged({ asAt: '2026-06' }, today)).toBe(false);
  expect(mayHaveChanged({ asAt: '2026-05' }, today)).toBe(true);
  expect(mayHaveChanged({ asAt: '2026-11', undated: true }, today)).toBe(true);
  expect(mayHaveChanged(undefined, today)).toBe(true);
});
