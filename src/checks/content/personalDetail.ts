import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** What families raise and what they are answered. */
const publicComments = ['questions', 'answers', 'requests'] as const;

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const kin =
  'son|daughter|child|boy|girl|brother|sister|grandson|granddaughter|mother|father|mum|dad|worker|teacher|doctor';

/** What somebody wrote. In an answer a day is the day of a decision; here it could be a birthday. */
const theirWords: ReadonlySet<string> = new Set(['said', 'title']);

const days = new RegExp(
  `\\b\\d{1,2}[/. -]\\d{1,2}[/. -](?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2} (?:${month}) (?:19|20)\\d\\d|\\b(?:${month}) \\d{1,2},? (?:19|20)\\d\\d`,
);

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\S+\s?(?:@|\(at\))\s?\S+\.\S+/i, 'an email address'],
  [/(?:\+44|\b0044|\b0|\(0)[\d\s().–/-]{8,16}\d/, 'a phone number'],
  [/\b(?:born|birthday|turned \d)/i, 'a birthday'],
  [/\b[A-Z]{1,2}\d[A-Z\d]?[\s-]*\d[A-Z]{2}\b/i, 'a postcode'],
  [/\b(?:aged? \d{1,2}|\d{1,2}[- ]years?[- ]old|\w+-year-old)\b/i, 'the age of one person'],
  [/\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z]/, 'a person’s name'],
  [
    new RegExp(`\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:\\w+ )?(?:${kin}),? (?:[A-Z][a-z]+|(?:is )?\\d{1,2}\\b)`),
    'a name or an age of one person',
  ],
  [/\b[A-Z][\w’]+ (?:[A-Z][\w’]+ )*(?:School|College|Academy|Nursery)\b/, 'the name of a school'],
];

/** Nobody may be recognised in what is published of comments (SEND Regulations 2014, regulation 56(3)). */
export function personalDetail(entries: readonly Entry[]): Finding[] {
  const names = entriesOf(entries, 'timeline').flatMap(({ data }) => (data.people ?? []).map(({ name }) => name));
  return entriesOf(entries, ...publicComments).flatMap((entry) =>
    textsOf(entry).flatMap(({ text, field, position }) =>
      [
        ...(theirWords.has(field) && days.test(text) ? ['a day that may be a birthday'] : []),
        ...patterns.filter(([pattern]) => pattern.test(text)).map(([, what]) => what),
        ...names.filter((name) => text.includes(name)).map((name) => `a person’s name (${name})`),
      ].map((what) => ({
        kind: 'personal',
        file: entry.file,
        ...position(),
        message: `This has ${what} in it. Nobody may be recognised here: take it out.`,
      })),
    ),
  );
}
