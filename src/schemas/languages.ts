import { z } from 'zod';
import { day, line, slug, webAddress, yearMonthOrDay } from '#schemas/shared.ts';

/** A name of the language as those who read it write it. A name is no sentence: it says nothing that could be wrong for a family. */
const name = z.strictObject({
  says: line(30).meta({ label: 'Name', help: 'In its own letters, as Unicode’s tables of names have it.' }),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'must be a language tag such as pl or pa-Arab')
    .meta({ label: 'Language tag', help: 'What browsers and screen readers call it: pl, ur, pa-Arab.' }),
  dir: z
    .enum(['ltr', 'rtl'])
    .default('ltr')
    .meta({ label: 'Direction', help: 'rtl if it is written from right to left.' }),
});

/** A sentence in the language. It may be shown only when somebody who grew up with it has read it, or a public body published it. */
const sentence = z
  .strictObject({
    says: line(200).meta({ label: 'Says', help: 'The sentence, in the language and the letters of the first name.' }),
    means: line(200).meta({ label: 'Means', help: 'The same in plain English, so that an editor knows what it says.' }),
    readBy: z
      .strictObject({
        role: line(60).meta({
          label: 'Role',
          help: 'Who read it, as a role, never a name: "native reader, interpreter".',
        }),
        on: day.meta({ label: 'On', help: 'The day they read it.' }),
      })
      .optional()
      .meta({ label: 'Read by', help: 'The native reader.' }),
    publishedBy: z
      .strictObject({
        publisher: line(60).meta({ label: 'Publisher', help: 'The public body.' }),
        url: webAddress.meta({ label: 'Address', help: 'Its page that has this sentence.' }),
        asAt: yearMonthOrDay.meta({ label: 'As at', help: 'The date of that page.' }),
      })
      .optional()
      .meta({ label: 'Published by', help: 'A public body’s own translation.' }),
  })
  .refine(({ readBy, publishedBy }) => (readBy === undefined) !== (publishedBy === undefined), {
    path: ['says'],
    message: 'needs a native reader (readBy) or a public body that published it (publishedBy), one of the two',
  });

/** A language that many families in the county speak most at home. */
export const language = z.strictObject({
  id: slug,
  english: line(30).meta({ label: 'In English', help: 'What the language is called in English.' }),
  names: z.array(name).min(1).meta({ label: 'Names', help: 'Its own name, once for each script that families read.' }),
  speakers: z
    .int()
    .min(1)
    .meta({ label: 'Speakers', help: 'How many people’s main language it was, in the newest census.' }),
  sentences: z.array(sentence).default([]).meta({ label: 'Sentences', help: 'None until somebody has read each one.' }),
});

export type Language = z.output<typeof language>;
