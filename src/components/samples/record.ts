import { longName, longText } from '#components/samples/words.ts';
import { actionStatuses } from '#base/lists/actionStatuses.ts';
import type { ActionView, FigureSetView, StatusCountView, StrategyPartView } from '#views/RecordView.ts';

/** Every status, with none, one and many actions. */
export const statuses: StatusCountView[] = actionStatuses.map(({ id, label, says }, index) => ({
  id,
  label,
  says,
  count: [0, 1, 7, 24, 60][index] ?? 0,
  href: `/plans/${id}/`,
}));

export const action: ActionView = {
  number: '1.4.1',
  anchor: 'action-1-4-1',
  title: 'Ask families what they need',
  due: 'September 2019',
  leads: 'the council',
  status: { id: 'complete', label: 'Complete' },
  report: undefined,
};

/** Late, told differently in two papers, and without a new date. */
export const lateAction: ActionView = {
  ...action,
  number: '1.4.2',
  anchor: 'action-1-4-2',
  title: longName,
  leads: longName,
  status: { id: 'delayed', label: 'Delayed' },
  report: { differs: 'On track', why: longText, update: longText, newDate: undefined },
};

export const figures: FigureSetView = {
  heading: 'Plans finished in 20 weeks',
  rows: [
    { label: 'Lancashire, 2018', value: '62%' },
    { label: 'Target', value: '80%' },
    { label: 'England', value: '58%' },
  ],
  chart: [
    { label: 'Lancashire, 2018', value: '62%', sort: 'result', at: 62 },
    { label: 'Target', value: '80%', sort: 'target', at: 80 },
    { label: 'England', value: '58%', sort: 'other', at: 58 },
  ],
  nought: 'start',
  says: 'Lancashire in 2018: 62%. The target: 80%. England: 58%.',
};

export const longFigures: FigureSetView = {
  heading: longName,
  rows: [{ label: longName, value: '1,234,567 (about 99.9%)' }],
  chart: [
    { label: longName, value: '1,234,567 (about 99.9%)', sort: 'result', at: 100 },
    { label: 'None', value: '0', sort: 'other', at: 0 },
  ],
  nought: 'start',
  says: longText,
};

export const part: StrategyPartView = {
  anchor: 'values',
  title: 'What we value',
  numbered: false,
  quotedFrom: undefined,
  points: [
    { name: 'Respect', text: 'We listen.', parts: [], href: undefined },
    { name: undefined, text: longText, parts: ['First', 'Second'], href: { label: longName, href: '/plans/' } },
  ],
};
