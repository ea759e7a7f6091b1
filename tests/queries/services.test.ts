import { describe, expect, it } from 'vitest';
import { entriesOnPage } from '#domain/paging/partsOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { serviceListPage, serviceListPaths } from '#queries/services/serviceLists.ts';
import { servicePage } from '#queries/services/services.ts';
import { browseGroups } from '#queries/services/browseGroups.ts';
import { onDay } from './support/onDay.ts';
import { serviceFile } from './support/samples.ts';

async function list(address: string) {
  const path = (await serviceListPaths()).find(({ params }) => params.list === address);
  if (!path) throw new Error(`There is no list ${address}.`);
  return serviceListPage(path.props);
}

async function pageOf(own: Record<string, unknown>, date = '2026-11-30') {
  await onDay(date, { 'services/one.mdx': serviceFile(own) });
  const [entry] = await entriesOf('services');
  if (!entry) throw new Error('There is no service.');
  return servicePage(entry);
}

const many = (count: number, own: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const number = String(index).padStart(3, '0');
      return [`services/help-${number}.mdx`, serviceFile({ title: `Help ${number}`, ...own })];
    }),
  );

describe('a list of services', () => {
  it('is there for a need that nothing is for, and says so', async () => {
    await onDay('2026-11-30');
    const { answer, lists, pages, page } = await list('need/learning');
    expect(answer).toMatch(/^We have nothing listed here yet\. That does not mean there is no help/);
    expect([lists, pages, page.sources, page.review]).toEqual([[], undefined, [], undefined]);
  });

  it('puts what is for this need first, and what is for any need after it', async () => {
    await onDay('2026-11-30', {
      'services/own.mdx': serviceFile({ title: 'Own', needs: ['learning'] }),
      'services/general.mdx': serviceFile({ title: 'General' }),
    });
    const { answer, lists } = await list('need/learning');
    expect(answer).toMatch(/^We list one kind of help here, and 1 for everyone\./);
    expect(lists.map(({ heading, shown, hits }) => [heading, shown, hits.map(({ title }) => title)])).toEqual([
      ['The list', false, ['Own']],
      ['Help for any need', true, ['General']],
    ]);
  });

  it('with nothing of its own says that these can help with any need', async () => {
    await onDay('2026-11-30', { 'services/general.mdx': serviceFile() });
    expect((await list('need/learning')).answer).toMatch(/^We have no page only about this yet\. These 1 can help/);
    expect((await list('condition/autism')).answer).toMatch(/^We have no page only about this yet\. These 1 can/);
  });

  it('leaves out what only a school can use, unless somebody asks for that', async () => {
    await onDay('2026-11-30', { 'services/training.mdx': serviceFile({ kind: 'schools', needs: ['learning'] }) });
    expect((await list('need/learning')).lists).toEqual([]);
    expect((await list('kind/schools')).lists.flatMap(({ hits }) => hits)).toHaveLength(1);
  });

  it('names what is closed after what is open, in one fact each', async () => {
    await onDay('2026-11-30', {
      'services/a.mdx': serviceFile({ title: 'A closed one', status: 'closed-for-now' }),
      'services/b.mdx': serviceFile({ title: 'B perhaps', status: 'not-known' }),
      'services/z.mdx': serviceFile({ title: 'Z open' }),
    });
    const hits = (await list('kind/advice')).lists.flatMap((each) => each.hits);
    expect(hits.map(({ title, facts }) => [title, facts[0]])).toEqual([
      ['Z open', 'Advice for you'],
      ['A closed one', 'Closed for now'],
      ['B perhaps', 'May have ended'],
    ]);
  });

  it('has as many pages as it needs, each with its own title, address, links and nothing twice', async () => {
    await onDay('2026-11-30', many(entriesOnPage * 2 + 1, { needs: ['learning'] }));
    const paths = (await serviceListPaths()).filter(({ params }) => params.list?.startsWith('need/learning'));
    expect(paths.map(({ params }) => params.list)).toEqual([
      'need/learning',
      'need/learning/page/2',
      'need/learning/page/3',
    ]);
    const pages = await Promise.all(paths.map(({ props }) => serviceListPage(props)));
    expect(pages.map(({ page }) => page.title.replace(/^.*(, page \d)$/, '$1'))).toEqual([
      pages[0]?.page.title,
      ', page 2',
      ', page 3',
    ]);
    expect(pages[1]?.page.crumbs.at(-1)?.href).toBe('/services/need/learning/');
    expect(pages[1]?.pages).toMatchObject({
      number: 2,
      of: 3,
      previous: '/services/need/learning/',
      next: '/services/need/learning/page/3/',
    });
    const titles = pages.flatMap(({ lists }) => lists.flatMap(({ hits }) => hits.map(({ title }) => title)));
    expect(titles).toHaveLength(entriesOnPage * 2 + 1);
    expect(new Set(titles).size).toBe(titles.length);
    expect(pages[0]?.answer).toMatch(new RegExp(`^We list ${entriesOnPage * 2 + 1} kinds of help here\\.`));
  });

  it('does not repeat so much help for everyone that it fills pages, and leads to it', async () => {
    await onDay('2026-11-30', many(entriesOnPage + 1));
    const { lists, more } = await list('condition/autism');
    expect(lists).toEqual([]);
    expect(more.map(({ label }) => label)).toEqual([`All help, with ${entriesOnPage + 1} kinds for everyone`]);
  });

  it('shows the oldest review in it, overdue from the day after it was due', async () => {
    const files = {
      'services/a.mdx': serviceFile(),
      'services/b.mdx': serviceFile({ reviewed: { on: '2026-08-01', by: 'content editor', next: '2027-02-01' } }),
    };
    await onDay('2026-12-02', files);
    expect((await list('kind/advice')).page.review).toMatchObject({
      last: { datetime: '2026-06-01' },
      next: { datetime: '2026-12-01' },
      overdue: true,
    });
  });
});

describe('the page of a service', () => {
  it('gathers what is not known in one place, and says whom to ask', async () => {
    const { known, notKnown, knowsLittle } = await pageOf({ alsoNotKnown: ['How long the wait is'] });
    expect(known.map(({ id }) => id)).not.toContain('whileYouWait');
    expect(notKnown.lines).toEqual([expect.stringMatching(/Ask the team\.$/), 'How long the wait is.']);
    expect(knowsLittle).toBe(false);
  });

  it('with fewer than four answers says that it knows little', async () => {
    const ask = { notKnown: { askWhom: 'the team' } };
    const answers = {
      whoItIsFor: 'Every family.',
      howToGetIt: 'Ask.',
      whoDecides: ask,
      whatHappensNext: ask,
      whileYouWait: ask,
      cost: 'It is free.',
      howToComplain: ask,
    };
    expect((await pageOf({ answers })).knowsLittle).toBe(true);
  });

  it.each([
    ['open', undefined],
    ['closed-for-now', 'This help is closed for now.'],
    ['not-known', 'We do not know if this help is still there.'],
    ['retired', 'This help is no longer given.'],
  ])('%s: what stands over it', async (status, notice) => {
    const history = [{ when: '2026-05', what: 'It ended in May 2026.' }];
    const shown = await pageOf({ status, ...(status === 'retired' ? { history } : {}) });
    expect(shown.notice?.startsWith(notice ?? 'nothing') ?? 'nothing').toBe(notice === undefined ? 'nothing' : true);
    expect(shown.page.search?.standing).toBe(status === 'open' ? 'live' : 'past');
  });

  it.each([
    ['no', 'You do not need a diagnosis.'],
    ['yes', 'You need a diagnosis first.'],
    ['not-known', undefined],
  ])('a diagnosis needed: %s', async (diagnosisNeeded, says) => {
    const { diagnosis, notKnown } = await pageOf({ diagnosisNeeded });
    expect(diagnosis).toBe(says);
    expect(notKnown.lines.includes('Whether you need a diagnosis.')).toBe(says === undefined);
  });

  it('does not say twice what its answers say of a diagnosis', async () => {
    expect((await pageOf({ answer: 'You need no diagnosis. Ask.' })).diagnosis).toBeUndefined();
  });

  it('is overdue from the day after its review was due', async () => {
    expect((await pageOf({}, '2026-12-01')).page.review?.overdue).toBe(false);
    expect((await pageOf({}, '2026-12-02')).page.review?.overdue).toBe(true);
  });

  it('leads from its card to those it names, and to nowhere where it names no page', async () => {
    const contacts = [
      { when: 'Any time', who: 'The team', to: 'contacts/partnership-team' },
      { when: 'At school', who: 'The head teacher' },
    ];
    expect((await pageOf({ contacts })).card.lines.map(({ href }) => href)).toEqual([
      '/contact/partnership-team/',
      undefined,
    ]);
  });
});

it('offers no way to narrow that leads to nothing, but marks the one the reader stands on', async () => {
  await onDay('2026-11-30', { 'services/one.mdx': serviceFile({ cost: 'free' }) });
  const costs = async (address?: string) =>
    (await browseGroups(address))
      .find(({ facet }) => facet === 'cost')
      ?.links.map(({ label, current }) => [label, current]);
  expect(await costs()).toEqual([['Free', false]]);
  expect(await costs('/services/cost/paid/')).toEqual([
    ['Free', false],
    ['You pay', true],
  ]);
});
