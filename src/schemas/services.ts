import { z } from 'zod';
import { costs } from '#base/lists/costs.ts';
import { areas } from '#base/lists/areas.ts';
import { conditions } from '#base/lists/conditions.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { kinds } from '#base/lists/kinds.ts';
import { needs } from '#base/lists/needs.ts';
import { routes } from '#base/lists/routes.ts';
import { contactLine, idOf, line, monthOrDay, pageFields, waysToReach } from '#schemas/shared.ts';

const unknownForm =
  'says that it is not known. Write "notKnown:" and under it, four spaces in, "askWhom: who can tell"';

function isAnswer(text: string): boolean {
  const bare = text.trim();
  const saysNothing =
    /^(it is )?(not[ -]?known|unknown|(i |we )?(don[’']?t|do not) know|no ?one knows|n\/?a|tb[ac]|to be (confirmed|added|decided)|see (above|below)|none|x+)\.?$/i;
  // A field's name and a colon: the short way to write "not known", in quotes by mistake.
  return /\p{L}{2}/u.test(bare) && !saysNothing.test(bare) && !/^(notKnown|askWhom) ?:/.test(bare);
}

/** An answer in plain words (one paragraph, or a list), or an honest "not known" that says whom to ask. */
export const answer = z.union(
  [
    line(500).refine(isAnswer, unknownForm),
    z.array(line(240).refine(isAnswer, unknownForm)).min(1),
    z.strictObject({
      notKnown: z.strictObject({
        askWhom: line(80).meta({ label: 'Ask whom', help: 'Who can tell a family, such as "the therapist".' }),
      }),
    }),
  ],
  'must be words, a list of sentences, or "notKnown:" with "askWhom:" under it',
);

export type Answer = z.output<typeof answer>;

/** A service: help that a family can get. Fields map onto Open Referral UK 3.0. */
export const service = z
  .strictObject({
    ...pageFields,
    answer: line(220).meta({
      label: 'Answer',
      help: 'The highlighted first sentence: what to do now. One or two sentences.',
    }),
    status: z.enum(['open', 'closed-for-now', 'retired', 'not-known']).default('open').meta({
      label: 'Status',
      help: 'Whether a family can use it today. not-known: no source says if it still runs.',
    }),
    kind: z.enum(idsOf(kinds)).meta({ label: 'Kind', help: 'What sort of help it is.' }),
    provider: line(60).meta({ label: 'Given by', help: 'Who gives it, such as "the NHS" or "the county council".' }),
    organisations: z.array(idOf('organisations')).optional().meta({
      label: 'Organisations',
      help: 'Those that give it now, if a source names them. Their pages are linked.',
    }),
    needs: z
      .array(z.enum([...idsOf(needs), 'any']))
      .min(1)
      .meta({ label: 'Needs', help: 'Which needs it helps with, or "any".' }),
    conditions: z
      .array(z.enum(idsOf(conditions)))
      .optional()
      .meta({ label: 'Conditions', help: 'Which of these it is mainly about. Leave out if it is about none of them.' }),
    ages: z
      .strictObject({
        from: z.number().int().min(0).max(25),
        to: z.number().int().min(0).max(25),
      })
      .refine((range) => range.from <= range.to, { path: ['to'], message: 'must not be lower than "from"' })
      .meta({ label: 'Ages', help: 'From and to, in whole years, 0 to 25.' }),
    areas: z
      .array(z.enum([...idsOf(areas), 'all']))
      .min(1)
      .meta({ label: 'Areas', help: 'Where in Lancashire, or "all".' }),
    districts: z
      .array(idOf('districts'))
      .optional()
      .meta({ label: 'Districts', help: 'Only if it serves some districts alone and a source says which.' }),
    routes: z
      .array(z.enum(idsOf(routes)))
      .min(1)
      .meta({ label: 'Ways in', help: 'Who can ask for it.' }),
    diagnosisNeeded: z
      .enum(['no', 'yes', 'not-known'])
      .meta({ label: 'Diagnosis needed', help: 'Whether a family needs a diagnosis first.' }),
    cost: z.enum(idsOf(costs)).meta({ label: 'Cost', help: 'What a family pays.' }),
    answers: z
      .strictObject({
        whoItIsFor: answer.meta({ label: 'Who it is for', help: 'Which children and families.' }),
        howToGetIt: answer.meta({ label: 'How to get it', help: 'What to do first.' }),
        whoDecides: answer.meta({ label: 'Who decides', help: 'Who says yes or no.' }),
        whatHappensNext: answer.meta({ label: 'What happens next', help: 'What follows after asking.' }),
        whileYouWait: answer.meta({ label: 'While you wait', help: 'What helps in the meantime.' }),
        cost: answer.meta({ label: 'What it costs', help: 'In words.' }),
        howToComplain: answer.meta({ label: 'If you are not happy', help: 'How to complain.' }),
      })
      .meta({ label: 'Answers', help: 'What families asked every service to say.' }),
    alsoNotKnown: z
      .array(line(120))
      .optional()
      .meta({ label: 'Also not known', help: 'Other gaps, such as "Phone numbers for each clinic".' }),
    reach: waysToReach,
    contacts: z.array(contactLine).min(1).meta({ label: 'Who to contact', help: 'Someone to speak to. At least one.' }),
    nextStep: line(160).meta({ label: 'Next step', help: 'One thing to do today.' }),
    history: z
      .array(
        z.strictObject({
          when: monthOrDay.meta({ label: 'When', help: 'The month or day the fact speaks for.' }),
          what: line(400).meta({ label: 'What', help: 'Full sentences in the past tense, with the date in words.' }),
        }),
      )
      .optional()
      .meta({ label: 'History', help: 'What was once so. It ends the page and says its date.' }),
    related: z
      .array(idOf('services'))
      .optional()
      .meta({ label: 'See also', help: 'Other services that often help too.' }),
  })
  .superRefine((value, context) => {
    const costAnswerKnown = typeof value.answers.cost === 'string' || Array.isArray(value.answers.cost);
    if (costAnswerKnown === (value.cost === 'not-known')) {
      context.addIssue({
        code: 'custom',
        path: ['cost'],
        message: `is "${value.cost}" but answers.cost ${costAnswerKnown ? 'says what it costs' : 'is notKnown'}. Make the two agree`,
      });
    }
    if (value.status === 'retired' && value.history === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['history'],
        message: 'is missing. Say when this help ended, and what there is instead',
      });
    }
    for (const key of ['needs', 'areas'] as const) {
      const everything = key === 'needs' ? 'any' : 'all';
      if (value[key].length > 1 && value[key].some((id) => id === everything)) {
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `has "${everything}" beside other values. Keep one or the other`,
        });
      }
    }
  });

export type Service = z.output<typeof service>;
