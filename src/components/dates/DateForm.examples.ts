import type { Examples } from '#components/Examples.ts';
import type DateForm from '#components/dates/DateForm.astro';
import { dateWords } from '#components/samples/dates.ts';

const common = {
  id: 'ask',
  heading: 'Work out your dates',
  button: 'Work out my dates',
  words: dateWords,
  range: { first: '2010-01-01', last: '2100-12-31' },
};

export const examples: Examples<typeof DateForm> = {
  'one date': { props: { ...common, dates: [{ id: 'request', label: 'The day the council got your request' }] } },
  'several dates, with a long label': {
    props: {
      ...common,
      dates: [
        { id: 'letter', label: 'The day the council sent its letter' },
        {
          id: 'certificate',
          label: 'The date on the mediation certificate, if there is one, or on the last of several',
        },
      ],
    },
  },
};
