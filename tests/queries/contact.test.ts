import { describe, expect, it } from 'vitest';
import { contactById, contactPage } from '#queries/contact/contacts.ts';
import { districtMap, searchDistricts } from '#queries/contact/districts.ts';
import { districtPage } from '#queries/near/nearDistrict.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { onDay } from './support/onDay.ts';
import { contactFile, districtRow, officerFile, rows, teamFile } from './support/samples.ts';

const longName = 'Saint Mary upon Wyre and the Villages';

describe('the page of a district', () => {
  it('names the officer of its own area, and the others after', async () => {
    await onDay('2026-11-30');
    const { page, name, area, officer, others, confirmed, evidence } = await districtPage('burnley');
    expect([name, area, page.address, page.title]).toEqual([
      'Burnley',
      'East',
      '/near/burnley/',
      'Burnley: who to contact, and places near you',
    ]);
    expect(officer.id).toBe('officer-east');
    expect(others.map(({ id }) => id)).toEqual(['officer-north', 'officer-south']);
    expect([confirmed, evidence]).toEqual([false, undefined]);
  });

  it('says who confirmed its area, and lists that among the sources with its date', async () => {
    const evidence = {
      note: 'Burnley is in East.',
      publisher: 'The Partnership',
      url: 'https://example.org/b',
      asAt: '2026-05',
    };
    await onDay('2026-11-30', { 'districts.yaml': rows(districtRow({ confirmed: true, evidence })) });
    const shown = await districtPage('burnley');
    expect([shown.confirmed, shown.evidence?.note]).toEqual([true, 'Burnley is in East.']);
    expect(shown.page.sources).toContainEqual({
      text: 'The Partnership',
      href: 'https://example.org/b',
      asAt: { datetime: '2026-05', text: 'May 2026' },
    });
  });

  it('carries a long name whole into its title, the subject of the email and the map', async () => {
    await onDay('2026-11-30', {
      'districts.yaml': rows(districtRow({ id: 'long', name: longName }), districtRow()),
    });
    const { page, officer, map: drawn } = await districtPage('long');
    const map = await districtMap('long');
    expect(page.title).toBe(`${longName}: who to contact, and places near you`);
    expect(drawn.drawing.title).toBe(`Map of the twelve districts of Lancashire. ${longName} is filled in.`);
    expect(decodeURIComponent(officer.mail?.href ?? '')).toBe(
      `mailto:team@example.org?subject=For the health officer, ${longName}`,
    );
    expect(map.title).toContain(`${longName} is marked, in the east.`);
    expect(map.lists.find(({ area }) => area === 'East')?.districts).toEqual([
      { label: 'Burnley', href: '/near/burnley/', current: false },
      { label: longName, href: '/near/long/', current: true },
    ]);
  });

  it.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
  ])('on %s its review is overdue: %s', async (date, overdue) => {
    await onDay(date);
    expect((await districtPage('burnley')).page.review).toMatchObject({ overdue, next: { datetime: '2026-12-01' } });
  });

  it('cannot be made without an officer for its area, and says so by name', async () => {
    await onDay('2026-11-30', { 'contacts/officer-east.mdx': officerFile('south') });
    await expect(districtPage('burnley')).rejects.toThrow('area-health-officer for East. Burnley needs one.');
  });

  it('has nobody in an area without districts, and says so by an empty list', async () => {
    await onDay('2026-11-30');
    const { lists, title } = await districtMap();
    expect(lists.map(({ area, districts }) => [area, districts.length])).toEqual([
      ['North', 0],
      ['South', 0],
      ['East', 1],
    ]);
    expect(title).not.toContain('marked');
    expect((await searchDistricts())[0]).toMatchObject({
      id: 'burnley',
      area: 'East',
      officer: { id: 'officer-east' },
    });
  });
});

describe('how to reach a contact', () => {
  const mailOf = async (own: Record<string, unknown>, team: Record<string, unknown> = {}) => {
    await onDay('2026-11-30', {
      'contacts/one.mdx': contactFile(own),
      'contacts/partnership-team.mdx': teamFile(team),
    });
    return (await contactById('one')).mail;
  };
  const group = { title: 'The parents', role: 'parent-group', through: 'partnership-team' };

  it('is its own address once somebody had an answer from it', async () => {
    expect(await mailOf({ ...group, email: 'own@example.org', emailConfirmed: true })).toMatchObject({
      button: 'Email The parents',
      address: 'own@example.org',
      passedOnBy: undefined,
      confirmed: true,
    });
  });

  it('is the team that passes messages on while nobody had', async () => {
    expect(await mailOf({ ...group, email: 'own@example.org' })).toMatchObject({
      button: 'Email for The parents',
      address: 'team@example.org',
      passedOnBy: 'The Partnership’s team',
      confirmed: false,
    });
  });

  it('is an address that nobody has confirmed, where no team stands between', async () => {
    expect(await mailOf({ title: 'A team', email: 'own@example.org' })).toMatchObject({
      button: 'Email the team',
      address: 'own@example.org',
      confirmed: false,
    });
  });

  it('is nothing where no address is known; what to ask instead stands on its page', async () => {
    const notKnown = { what: ['An email', 'Who answers?'], askWhom: 'the council' };
    expect(await mailOf({ title: 'The parents', role: 'parent-group', notKnown })).toBeUndefined();
    const entry = (await entriesOf('contacts')).find(({ id }) => id === 'one');
    if (!entry) throw new Error('There is no such contact.');
    const shown = await contactPage(entry);
    expect(shown.notKnown.lines).toEqual(['An email.', 'Who answers?', 'Ask the council.']);
    expect(shown.body?.parts ?? shown.body?.Content).toBeDefined();
  });

  it('is not made up for a contact that is not there', async () => {
    await onDay('2026-11-30');
    await expect(contactById('nobody')).rejects.toThrow('There is no contact "nobody".');
  });
});
