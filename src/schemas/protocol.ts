import { z } from 'zod';
import { line, recordFields, slug } from '#schemas/shared.ts';

const units = [
  'weeks',
  'working-days',
  'months',
  'years',
  'people',
  'groups',
  'principles',
  'cornerstones',
  'indicators',
];

/** How long, how many, or from when to when: `{ amount: 4, unit: weeks }` or `{ from: "10:00", to: "14:00" }`. */
const quantity = z.strictObject({
  id: slug.meta({ label: 'Id', help: 'What it is of, such as consultation-notice. Rules and pages name it by this.' }),
  amount: z.int().optional().meta({ label: 'Amount', help: 'The number itself.' }),
  unit: z.enum(units).optional().meta({ label: 'Unit', help: 'What the number counts.' }),
  from: line(10).optional().meta({ label: 'From', help: 'For a span: where it starts.' }),
  to: line(10).optional().meta({ label: 'To', help: 'For a span: where it ends.' }),
  says: line(160).meta({ label: 'Says', help: 'The rule in a short plain sentence, for the table of numbers.' }),
});

/** One of the eight sections of the agreement with the parent carer forum. Each paragraph can be linked to for ever. */
export const protocolSection = z.strictObject({
  ...recordFields,
  number: z.int().min(1).max(8).meta({ label: 'Number', help: 'Its number in the agreement.' }),
  answer: line(220).meta({ label: 'Answer', help: 'What the section agrees, in one or two plain sentences.' }),
  paragraphs: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[1-8](-[a-z0-9]+)*$/, 'must start with the section’s number, such as 4-1 or 3-forward-plan-2')
          .meta({ label: 'Id', help: 'Its place in the page’s address. Never change it: other pages cite it.' }),
        heading: line(80).optional().meta({ label: 'Heading', help: 'Only where a new part of the section begins.' }),
        text: line(700).meta({ label: 'Text', help: 'What it agrees, in plain words.' }),
        points: z.array(line(300)).optional().meta({ label: 'Points', help: 'Its list, if it has one, in order.' }),
        numbers: z.array(quantity).optional().meta({ label: 'Numbers', help: 'Every number in it, as data.' }),
        note: line(300).optional().meta({
          label: 'Note',
          help: 'What we add: a law that has moved, a name that changed, a thing it leaves open.',
        }),
      }),
    )
    .min(1)
    .meta({ label: 'Paragraphs', help: 'Each paragraph of the section, in order.' }),
});

export type ProtocolSection = z.output<typeof protocolSection>;
