import { z } from 'zod';
import { idOf, line, slug } from '#schemas/shared.ts';

/** A line of the page for urgent help, under the four large buttons: when it fits, and which way to reach somebody it shows. */
export const urgentWay = z.strictObject({
  id: slug,
  group: z.enum(['no-phone', 'more', 'neighbours']).meta({
    label: 'Group',
    help: 'no-phone: for those who cannot use the phone; more: more people to ring; neighbours: a child who lives next to Lancashire.',
  }),
  when: line(60).meta({ label: 'When', help: 'The situation, such as "In danger: text".' }),
  reach: idOf('reach').meta({ label: 'Reach', help: 'Who it is, by the name of its file in reach.' }),
  by: z
    .enum(['phone', 'text', 'sign', 'email', 'website', 'relay'])
    .meta({ label: 'By', help: 'Which of its ways stands here. Its file must give it.' }),
  note: line(160).optional().meta({ label: 'Note', help: 'One more fact that helps in that moment.' }),
});

export type UrgentWay = z.output<typeof urgentWay>;
