import type { Examples } from '#components/Examples.ts';
import type Status from '#components/record/Status.astro';
import { actionStatuses } from '#base/lists/actionStatuses.ts';
import { longName } from '#components/samples/words.ts';

const [complete, onTrack, underWay, delayed, notStarted] = actionStatuses;

export const examples: Examples<typeof Status> = {
  complete: { props: { status: complete } },
  'on track': { props: { status: onTrack } },
  'under way': { props: { status: underWay } },
  'delayed, with a link': { props: { status: delayed, href: '/plans/' } },
  'not started': { props: { status: notStarted } },
  'long words': { props: { status: { id: 'delayed', label: longName }, href: '/plans/' } },
};
