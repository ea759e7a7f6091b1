import { z } from 'zod';
import { line, pageFields } from '#schemas/shared.ts';

const { sources, reviewed } = pageFields;

/** One word or short form, said plainly. Feeds "Words on this page", the A to Z, search and the short-form check. */
export const word = z
  .strictObject({
    term: line(80).meta({ label: 'Term', help: 'How pages write it, such as "EHC plan" or "SENCO".' }),
    shortForms: z.array(line(30)).optional().meta({
      label: 'Short forms',
      help: 'Short forms that mean it, such as "EHCP". Letters matter: "SEN" is not "sen".',
    }),
    longForm: line(120)
      .optional()
      .meta({ label: 'Long form', help: 'Written out in full. Leave out only if no source spells it out.' }),
    everyday: z
      .boolean()
      .default(false)
      .meta({ label: 'Everyday', help: 'true if everyone knows it (NHS). It may then stand in titles, unexplained.' }),
    meaning: line(220)
      .refine((text) => (text.match(/[.!?](\s|$)/g) ?? []).length <= 2, 'has more than two sentences. Keep to two')
      .meta({ label: 'Meaning', help: 'What it is, in at most two plain sentences.' }),
    common: z
      .boolean()
      .default(false)
      .meta({ label: 'Common', help: 'true for the few that most families meet first. They open the list of words.' }),
    otherNames: z.array(line(80)).optional().meta({ label: 'Other names', help: 'What else people call it.' }),
    misspellings: z
      .array(line(60))
      .optional()
      .meta({ label: 'Misspellings', help: 'Common ones. Only search sees them.' }),
    seen: line(160).optional().meta({ label: 'Where you meet it', help: 'Where a family comes across it.' }),
    retired: z
      .strictObject({
        note: line(200).meta({ label: 'Note', help: 'Since when it is out of use, and what came instead.' }),
      })
      .optional()
      .meta({ label: 'Retired', help: 'For words no longer used.' }),
    notSpelledOut: line(160)
      .optional()
      .meta({ label: 'Not spelled out', help: 'Say so if no source gives the long form.' }),
    sources,
    reviewed,
  })
  .superRefine((value, context) => {
    if (value.shortForms && !value.longForm && !value.notSpelledOut) {
      context.addIssue({
        code: 'custom',
        path: ['longForm'],
        message:
          'is missing. If no source spells it out, write instead: notSpelledOut: No paper that we read says what it stands for',
      });
    }
  });

export type Word = z.output<typeof word>;
