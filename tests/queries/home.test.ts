import { expect, it } from 'vitest';
import { homePage } from '#queries/home/home.ts';
import { notFoundPage } from '#queries/page/notFound.ts';
import { onDay } from './support/onDay.ts';
import { contactFile, guideFile, rows, serviceFile, teamFile } from './support/samples.ts';

const task = { label: 'I am worried', help: 'What to ask', drawing: 'talking', to: 'guides/worried' };
const guide = { 'guides/worried.mdx': guideFile({ title: 'Worried' }) };

it('shows the tasks in the order of their file, whatever they are called', async () => {
  const tasks = rows({ id: 'z', ...task }, { id: 'a', ...task, label: 'I want a rest', to: 'services/rest' });
  await onDay('2026-11-30', { ...guide, 'services/rest.mdx': serviceFile(), 'tasks.yaml': tasks });
  const shown = (await homePage()).tasks.map(({ label, href }) => [label, href]);
  expect(shown).toEqual([
    ['I am worried', '/guides/worried/'],
    ['I want a rest', '/services/rest/'],
  ]);
  expect((await notFoundPage()).tasks).toEqual((await homePage()).tasks);
});

it('without tasks still leads to the districts, the team and where to start', async () => {
  await onDay('2026-11-30');
  const { tasks, districts, team, start, page } = await homePage();
  expect([tasks, districts, start]).toEqual([[], [{ label: 'Burnley', href: '/near/burnley/' }], '/where-to-start/']);
  expect(team).toEqual({
    title: 'The Partnership’s team',
    email: 'team@example.org',
    href: 'mailto:team@example.org?subject=Who%20do%20I%20ask%3F',
  });
  expect(page.headTitle).toBe('Lancashire SEND Local Offer');
  expect(page.crumbs).toEqual([]);
});

it('names the page that was looked at last, and the oldest look on the site', async () => {
  await onDay('2026-12-02', {
    ...guide,
    'services/new.mdx': serviceFile({
      title: 'The newest',
      reviewed: { on: '2026-11-01', by: 'content editor', next: '2027-05-01' },
    }),
    'contacts/old.mdx': contactFile({
      title: 'The oldest',
      email: 'a@example.org',
      reviewed: { on: '2026-01-01', by: 'content editor', next: '2026-12-01' },
    }),
  });
  const { latest, page } = await homePage();
  expect(latest).toEqual({
    date: { datetime: '2026-11-01', text: '1 November 2026' },
    link: { label: 'The newest', href: '/services/new/' },
  });
  expect(page.review).toMatchObject({ last: { datetime: '2026-01-01' }, overdue: true });
});

it('shows on every page the urgent numbers that stand on every page, and no others', async () => {
  await onDay('2026-11-30');
  const { page } = await homePage();
  expect(page.urgent).toEqual([
    { when: 'In danger now?', action: 'Call 999', href: 'tel:999' },
    { when: 'Cannot use the phone?', action: 'Text or sign', href: '/urgent-help/#no-phone' },
  ]);
});

it('cannot be made without a team to write to, and names the file', async () => {
  await onDay('2026-11-30', { 'contacts/partnership-team.mdx': teamFile({ email: undefined }) });
  await expect(homePage()).rejects.toThrow('src/content/contacts/partnership-team.mdx has no email.');
});
