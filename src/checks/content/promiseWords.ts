import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** What families act on. */
const lived = ['services', 'guides', 'needs', 'letters', 'situations', 'contacts', 'young'] as const;

/** Words that hide who must do it, or promise a result that nobody here can keep. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\bwe must\b/i, '“We must” hides who must do it. Name the council, the school or the NHS.'],
  [
    /(?<!\b(?:what|whether|if|when|how) )\byou will (?:get|be given|receive|have|be offered|hear|see)\b/i,
    '“You will” promises what nobody here can promise. Say what you can do, or who must do it.',
  ],
];

/** Nobody on this site promises a result, and every duty names who has it. */
export function promiseWords(entries: readonly Entry[]): Finding[] {
  return entriesOf(entries, ...lived).flatMap((entry) =>
    textsOf(entry).flatMap(({ text, position }) =>
      patterns
        .filter(([pattern]) => pattern.test(text))
        .map(([, message]) => ({
          kind: 'promise',
          file: entry.file,
          ...position(),
          message,
        })),
    ),
  );
}
