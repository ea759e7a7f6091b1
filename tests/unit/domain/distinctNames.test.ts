import { expect, it } from 'vitest';
import { distinctNames } from '#base/text/distinctNames.ts';

it('keeps names that say something new, each once', () => {
  expect(distinctNames(['PA'], ['PAs', 'personal assistant', 'Personal Assistants'])).toEqual(['personal assistant']);
  expect(distinctNames(['pan-Lancashire'], ['Pan Lancashire', 'the whole of Lancashire'])).toEqual([
    'the whole of Lancashire',
  ]);
  expect(distinctNames([], ['Café', 'cafe', ''])).toEqual(['Café', '']);
});
