import { z } from 'zod';
import { formerPlace, line, pagePlace } from '#schemas/shared.ts';

/** An address that has been public. It stays here for ever, and always leads somewhere. */
export const formerAddress = z
  .strictObject({
    id: formerPlace.meta({
      label: 'Id',
      help: 'The folder and the file’s name without its ending. A list or a town has three parts.',
    }),
    state: z.enum(['live', 'moved', 'gone']).meta({ label: 'State', help: 'Whether the page is there.' }),
    to: pagePlace.optional().meta({ label: 'To', help: 'Where it went, or what to read instead.', refersTo: '*' }),
    why: line(200).optional().meta({ label: 'Why', help: 'For a page that is gone: what happened, in a sentence.' }),
  })
  .refine(({ state, to }) => state !== 'moved' || to !== undefined, {
    path: ['to'],
    message: 'is missing. Say where the page went, such as services/short-breaks',
  })
  .refine(({ state, why }) => state !== 'gone' || why !== undefined, {
    path: ['why'],
    message: 'is missing. Say in a sentence what happened',
  });

export type FormerAddress = z.output<typeof formerAddress>;
