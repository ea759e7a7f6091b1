import { expect, inject, test } from 'vitest';

test('the site builds', () => {
  expect(inject('buildFailure')).toBeUndefined();
});
