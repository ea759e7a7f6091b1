import { z } from 'zod';
import { areas } from '#base/lists/areas.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { questionLevels } from '#base/lists/questionLevels.ts';
import { day, line, source } from '#schemas/shared.ts';

/** Something that families raised, and where it is now. There is no field for anything about a person. */
export const question = z
  .strictObject({
    title: line(140).meta({
      label: 'Title',
      help: 'What was raised, in plain words, so that nobody can be recognised.',
    }),
    area: z.enum([...idsOf(areas), 'all']).meta({ label: 'Area', help: 'Where it was raised.' }),
    raised: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as "2026-11", never a day')
      .meta({ label: 'Raised', help: 'The month. Never the day, which could point to a person.' }),
    level: z.enum(idsOf(questionLevels)).meta({ label: 'Level', help: 'Where it is now. It always is somewhere.' }),
    answerBy: day.optional().meta({ label: 'Answer by', help: 'The day by which an answer was promised.' }),
    answer: z
      .strictObject({
        says: line(400).meta({ label: 'Says', help: 'The answer, in plain words.' }),
        on: day.meta({ label: 'On', help: 'The day it was given.' }),
      })
      .optional()
      .meta({ label: 'Answer', help: 'Once there is one.' }),
    sources: z.array(source).min(1).meta({ label: 'Sources', help: 'The meeting or page where it was raised.' }),
  })
  .refine(({ level, answer }) => (level === 'answered') === (answer !== undefined), {
    path: ['level'],
    message: 'and answer do not fit: "answered" goes with an answer, and only with one',
  });

export type Question = z.output<typeof question>;
