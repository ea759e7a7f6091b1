import type { Examples } from '#components/Examples.ts';
import type StrategyPart from '#components/record/StrategyPart.astro';
import { part } from '#components/samples/record.ts';
import { longName } from '#components/samples/words.ts';

export const examples: Examples<typeof StrategyPart> = {
  'a list': { props: { part: { ...part, drawn: false } }, slots: { default: '<p>Agreed in 2018.</p>' } },
  'a numbered list': {
    props: { part: { ...part, anchor: 'numbered', title: longName, numbered: true, drawn: false } },
  },
  'said by others': {
    props: { part: { ...part, anchor: 'said', quotedFrom: 'A survey of 2018', drawn: false } },
  },
  drawn: { props: { part: { ...part, anchor: 'drawn', drawn: true } } },
};
