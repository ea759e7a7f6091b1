import { z } from 'zod';
import { conditions } from '#base/lists/conditions.ts';
import { drawingNames } from '#base/lists/drawingNames.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { needGroups } from '#base/lists/needGroups.ts';
import { contactLine, idOf, line, pageFields, waysToReach, webAddress } from '#schemas/shared.ts';

/** A fact with the page that says so, or an idea of ours for what to do, which needs none. */
const statement = z.union(
  [
    line(260),
    z.strictObject({
      fact: line(260).meta({ label: 'Fact', help: 'In our own words.' }),
      from: webAddress.meta({ label: 'From', help: 'The address of the page that says so: one of the sources.' }),
    }),
  ],
  'must be words, or “fact:” with “from:” (the address of one of the sources) under it',
);

export type Statement = z.output<typeof statement>;

const statements = (label: string, help: string) => z.array(statement).min(1).max(7).meta({ label, help });

/**
 * A condition or need that families have a name for. It says what school must do without a diagnosis, who assesses, what helps
 * today and whom to ring. Never a cause, an outlook, a number of cases, a medicine, an age limit of ours or a therapy for home.
 */
export const need = z
  .strictObject({
    ...pageFields,
    group: z.enum(idsOf(needGroups)).meta({ label: 'Group', help: 'The part of the list of needs it stands in.' }),
    drawing: z.enum(drawingNames).meta({ label: 'Drawing', help: 'The picture beside it.' }),
    inList: line(60).meta({ label: 'In the list', help: 'What a reader finds there, under its name.' }),
    also: z.array(line(80)).min(1).optional().meta({
      label: 'Also called',
      help: 'The long form, the short form and other names that families know. They stand under the answer.',
    }),
    answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence: what to do now.' }),
    danger: z
      .boolean()
      .default(false)
      .meta({ label: 'Danger', help: 'true if somebody could come to harm: urgent numbers then stand first.' }),
    today: statements('Today', 'What helps today, in order.'),
    atSchool: statements('At school', 'What school can do for this need. What it must do for every need is added.'),
    whoAssesses: z
      .strictObject({
        here: z
          .array(
            z.strictObject({
              where: line(80).meta({ label: 'Where', help: 'Which part of Lancashire, and which ages.' }),
              who: statement.meta({ label: 'Who', help: 'Who looks at a child there.' }),
              reach: idOf('reach').optional().meta({ label: 'Reach', help: 'Whom to ring there.' }),
            }),
          )
          .min(1)
          .meta({ label: 'Here', help: 'In Lancashire. Only what a body of Lancashire says.' }),
        inGeneral: statements('In general', 'Anywhere in England.'),
      })
      .meta({ label: 'Who assesses', help: 'Here, and in general.' }),
    next: statements('What next', 'What to do after that.'),
    notKnown: z
      .strictObject({ what: z.array(line(160)).min(1).max(3), askWhom: line(80) })
      .optional()
      .meta({ label: 'Not known', help: 'At most three things that change what a family does, and whom to ask.' }),
    reach: waysToReach,
    contacts: z.array(contactLine).min(1).meta({ label: 'Who to contact', help: 'Someone to speak to. At least one.' }),
    nextStep: line(160).meta({ label: 'Next step', help: 'The words to say when you ring.' }),
    conditions: z
      .array(z.enum(idsOf(conditions)))
      .optional()
      .meta({ label: 'Conditions', help: 'The lists of help that belong to it.' }),
    services: z.array(idOf('services')).optional().meta({ label: 'Services', help: 'Help that this page leads to.' }),
    guides: z.array(idOf('guides')).optional().meta({ label: 'Guides', help: 'Guides that this page leads to.' }),
  })
  .superRefine((value, context) => {
    const known = new Set(value.sources.flatMap((source) => ('url' in source ? [source.url] : [])));
    const { today, atSchool, whoAssesses, next } = value;
    const lists: [PropertyKey[], readonly Statement[]][] = [
      [['today'], today],
      [['atSchool'], atSchool],
      [['whoAssesses', 'inGeneral'], whoAssesses.inGeneral],
      [['next'], next],
    ];
    const placed = [
      ...lists.flatMap(([path, list]) => list.map((each, index) => ({ path: [...path, index], each }))),
      ...whoAssesses.here.map(({ who }, index) => ({ path: ['whoAssesses', 'here', index, 'who'], each: who })),
    ];
    for (const { path, each } of placed) {
      if (typeof each !== 'string' && !known.has(each.from))
        context.addIssue({
          code: 'custom',
          path: [...path, 'from'],
          message: 'is not among the sources of this page. Add the page there, with its own date',
        });
    }
  });

export type Need = z.output<typeof need>;

/** What a statement says, whether or not a page says so. */
export function says(each: Statement): string {
  return typeof each === 'string' ? each : each.fact;
}
