import { z } from 'zod';
import { day, idOf, line, monthOrDay } from '#schemas/shared.ts';

/**
 * The blocks that authors may use in the body of an .mdx file: one table.
 * The guard, the components map and the authoring guide all come from it.
 * `children` says what may stand inside: whole paragraphs and lists, or nothing.
 */
export const prose = {
  Contact: {
    help: 'Shows how to reach one of our contacts.',
    example: '<Contact id="partnership-team" />',
    children: 'none',
    props: z.strictObject({ id: idOf('contacts') }),
  },
  Steps: {
    help: 'Numbers what to do, in order. Put one numbered list inside.',
    example: '<Steps>\n\n1. Write your letter.\n2. Keep a copy.\n\n</Steps>',
    children: 'blocks',
    props: z.strictObject({}),
  },
  Note: {
    help: 'Sets one useful fact apart.',
    example: '<Note title="Good to know">\n\nYou do not need a diagnosis.\n\n</Note>',
    children: 'blocks',
    props: z.strictObject({ title: line(60) }),
  },
  Quote: {
    help: 'Somebody’s exact words, with who said it, where and when. Never reworded.',
    example: '<Quote who="A young person" from="Working Together strategy" when="2018">Talk to me.</Quote>',
    children: 'blocks',
    props: z.strictObject({
      who: line(60),
      from: line(120),
      when: z.union([day, monthOrDay, z.string().regex(/^\d{4}$/)], 'must be a year, month or day'),
    }),
  },
  History: {
    help: 'A fact of the past, with its date. Write it in the past tense.',
    example: '<History when="2019-06">\n\nThe county was changing these services.\n\n</History>',
    children: 'blocks',
    props: z.strictObject({ when: monthOrDay }),
  },
} as const satisfies Record<string, ProseBlock>;

export type ProseName = keyof typeof prose;

interface ProseBlock {
  help: string;
  example: string;
  children: 'none' | 'blocks';
  props: z.ZodObject;
}
