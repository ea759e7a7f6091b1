import { expect, test } from 'vitest';
import { voiceOf, type Voice } from '#domain/search/voiceOf.ts';

test.for<[string, Voice]>([
  ['my son cant sleep', 'other'],
  ['hes been off school', 'other'],
  ['my little girl', 'other'],
  ['help for a deaf child', 'other'],
  ['i cant sleep', 'me'],
  ['my plan', 'me'],
  ['im being bullied', 'me'],
  ['respite', 'nobody'],
  ['', 'nobody'],
])('“%s” speaks of: %s', ([text, voice]) => {
  expect(voiceOf(text)).toBe(voice);
});

test('small children do not search for themselves', () => {
  expect(voiceOf('my bites', 'under-5')).toBe('other');
  expect(voiceOf('my plan', '16-to-25')).toBe('me');
});
