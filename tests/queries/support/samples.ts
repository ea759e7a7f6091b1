import { stringify } from 'yaml';
import { ourTables } from './ourTables.ts';

type Fields = Readonly<Record<string, unknown>>;

const source = { kind: 'public', title: 'An example', url: 'https://example.org/', asAt: '2026-06' };

/** Looked at on 1 June 2026, and again due on 1 December. */
export const reviewed = { on: '2026-06-01', by: 'content editor', next: '2026-12-01' };

const page = { title: 'A page', summary: 'A page for a test.', sources: [source], reviewed };

function file(fields: Fields, body = 'Words for a test.'): string {
  return `---\n${stringify(fields, { aliasDuplicateObjects: false })}---\n\n${body}\n`;
}

/** The file of a sound contact; fields given here take the place of its own. */
export const contactFile = (own: Fields = {}) =>
  file({ ...page, role: 'team', does: ['It answers questions.'], nextStep: 'Write to it.', ...own });

export const officerFile = (area: string, own: Fields = {}) =>
  contactFile({
    title: `Health officer, ${area}`,
    role: 'area-health-officer',
    area,
    subject: 'For the health officer',
    through: 'partnership-team',
    ...own,
  });

const contacts = [{ when: 'Any time', who: 'The team', to: 'contacts/partnership-team' }];
const unknown = { notKnown: { askWhom: 'the team' } };

export const serviceFile = (own: Fields = {}) =>
  file({
    ...page,
    title: 'A service',
    answer: 'Ask for it.',
    kind: 'advice',
    provider: 'A charity',
    needs: ['any'],
    ages: { from: 0, to: 25 },
    areas: ['all'],
    routes: ['you'],
    diagnosisNeeded: 'no',
    cost: 'free',
    answers: {
      whoItIsFor: 'Every family.',
      howToGetIt: ['Ask.', 'Ask again.'],
      whoDecides: 'The team decides.',
      whatHappensNext: 'They ring you.',
      whileYouWait: unknown,
      cost: 'It is free.',
      howToComplain: unknown,
    },
    contacts,
    nextStep: 'Write to it.',
    ...own,
  });

export const eventFile = (own: Fields = {}) =>
  file({
    ...page,
    reviewed: { on: '2026-06-01', by: 'content editor' },
    title: 'An event',
    kind: 'engagement',
    word: 'engagement',
    purpose: 'To meet families.',
    starts: '2026-12-10T10:00',
    announced: '2026-06-01',
    changed: '2026-06-01',
    ...own,
  });

export const youngFile = (own: Fields = {}) =>
  file({
    ...page,
    title: 'My school',
    place: 1,
    drawing: 'school',
    answer: 'You can choose.',
    simply: ['You can choose.', 'Ask somebody.'],
    contacts,
    nextStep: 'Tell somebody.',
    ...own,
  });

export const guideFile = (own: Fields = {}) =>
  file({
    ...page,
    title: 'A guide',
    group: 'start',
    answer: 'This answers it.',
    contacts,
    nextStep: 'Write to it.',
    ...own,
  });

/** A page of “Have your say” or of our plans. */
export const answeredPage = (own: Fields = {}) => file({ ...page, answer: 'This answers it.', ...own });

/** An entry that is a file of its own without a body. */
export const yamlFile = (fields: Fields) =>
  stringify({ sources: [source], ...fields }, { aliasDuplicateObjects: false });

/** A table. */
export const rows = (...all: readonly Fields[]) => stringify(all, { aliasDuplicateObjects: false });

export const measureRow = (own: Fields = {}) => ({
  id: 'waits',
  ref: '1a',
  priority: 'first',
  title: 'Families that wait',
  counts: 'How many families wait.',
  better: 'lower',
  unit: 'percent',
  rows: [{ start: 27, first: 40, second: 50, neighbours: 'not available', england: 31.5 }],
  reporter: 'The Partnership’s lead',
  often: 'Once a year',
  ...own,
});

export const priorityFile = (own: Fields = {}) =>
  file({
    ...page,
    title: 'The first priority',
    shortTitle: 'First',
    number: 1,
    answer: 'It wanted less waiting.',
    toldBy: 'Parents',
    told: ['We wait too long.'],
    promises: [{ text: 'Shorten waits.', aim: '1.1' }],
    measuredBy: [
      { text: 'How many wait.', figures: ['waits'] },
      { text: 'How many are happy.', figures: [], note: 'No measure was set.' },
    ],
    ...own,
  });

export const districtRow = (own: Fields = {}) => ({
  id: 'burnley',
  name: 'Burnley',
  area: 'east',
  confirmed: false,
  tile: { column: 3, row: 2 },
  ...own,
});

export const urgentRow = (own: Fields = {}) => ({
  id: 'emergency-999',
  when: 'In danger now?',
  action: 'Call 999',
  phone: '999',
  url: 'https://example.org/999',
  publisher: 'An example',
  checkedOn: '2026-06-01',
  confirmed: true,
  everyPage: true,
  ...own,
});

/** The team by its usual id: every page names it. */
export const teamFile = (own: Fields = {}) =>
  contactFile({ title: 'The Partnership’s team', email: 'team@example.org', ...own });

/** What every page needs: its words, the team, the officers, the numbers, a district. */
export const baseContent: Readonly<Record<string, string>> = {
  ...ourTables,
  'contacts/partnership-team.mdx': teamFile(),
  'contacts/officer-north.mdx': officerFile('north'),
  'contacts/officer-south.mdx': officerFile('south'),
  'contacts/officer-east.mdx': officerFile('east'),
  'districts.yaml': rows(districtRow()),
  'urgent.yaml': rows(
    urgentRow(),
    urgentRow({
      id: 'text-line',
      when: 'Want to text?',
      action: 'Call 0800 1111',
      phone: '0800 1111',
      everyPage: false,
    }),
  ),
};
