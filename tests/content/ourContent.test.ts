import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/commands/check.ts';
import { readContent } from '../../src/door/readContent.ts';
import { countAnswers } from '../../src/domain/services/countAnswers.ts';
import { areas } from '../../src/domain/lists/areas.ts';
import { questions } from '../../src/domain/lists/questions.ts';
import { prose } from '../../src/schemas/prose.ts';
import type { Service } from '../../src/schemas/services.ts';

const root = join(import.meta.dirname, '../..');
const { entries } = await readContent(root);
const of = (collection: string) => entries.filter((entry) => entry.collection === collection);

describe('our content', () => {
  it('meets our own rules', async () => {
    expect((await checkContent(root, '2026-11-23')).findings).toEqual([]);
  });

  it('reports what is late a year ahead, and still is no error', async () => {
    const { findings } = await checkContent(root, '2027-11-22');
    expect(findings.length).toBeGreaterThan(of('services').length);
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['overdue']));
  });

  it('has the twelve districts, none confirmed without the Partnership’s word', () => {
    expect(
      of('districts')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'burnley',
      'chorley',
      'fylde',
      'hyndburn',
      'lancaster',
      'pendle',
      'preston',
      'ribble-valley',
      'rossendale',
      'south-ribble',
      'west-lancashire',
      'wyre',
    ]);
    expect(of('districts').filter(({ data }) => data['confirmed'])).toEqual([]);
  });

  it('has one health officer for each area, reached through the team and never at an old address', () => {
    const officers = of('contacts').filter(({ data }) => data['role'] === 'area-health-officer');
    expect(officers.map(({ data }) => data['area']).sort()).toEqual(areas.map(({ id }) => id).sort());
    for (const { data } of officers) {
      expect(data['through']).toBe('partnership-team');
      expect(data['email']).toBeUndefined();
      expect(data['emailConfirmed']).toBe(false);
    }
  });

  it('answers every service’s questions or says whom to ask, and gives someone to contact', () => {
    for (const { id, data } of of('services')) {
      expect(Object.keys(data['answers'] as object).length, id).toBe(7);
      expect((data['contacts'] as unknown[]).length, id).toBeGreaterThan(0);
    }
  });

  it('lists every kind of help that the sources name', () => {
    const families = [
      ...['powar', 'occupational-therapy', 'autism-assessment', 'mental-health-support', 'specialist-teaching'],
      ...['educational-psychology', 'school-send-officers', 'children-with-disabilities-team'],
      ...['personal-health-budgets', 'child-and-family-wellbeing', 'health-visiting', 'specialist-nursing'],
      ...['health-drop-in-clinics', 'primary-inclusion-hubs', 'special-schools', 'supported-internships'],
      ...['careers-guidance', 'supported-employment', 'independent-living', 'independent-advocacy', 'early-help'],
      ...['health-of-children-in-care', 'healthwatch', 'contact-charity', 'youth-council'],
      ...['health-officers', 'inclusion-service', 'parent-carer-forum', 'sendias', 'short-breaks'],
      ...['portage', 'speech-and-language-therapy'],
    ];
    const schools = [
      ...['send-review', 'resource-maps', 'senco-webinars', 'youth-mental-health-first-aid', 'inclusion-toolkit'],
      'inclusion-champions',
    ];
    const listed = of('services').map(({ id, data }) => [id, data['kind'] === 'schools'] as const);
    expect(listed.filter(([, forSchools]) => forSchools).map(([id]) => id)).toEqual(expect.arrayContaining(schools));
    expect(listed.filter(([, forSchools]) => !forSchools).map(([id]) => id)).toEqual(expect.arrayContaining(families));
  });

  it('answers what is known, and counts what is not', () => {
    const { known, unknown } = countAnswers(of('services').map(({ data }) => data as unknown as Service));
    expect(known + unknown).toBe(of('services').length * questions.length);
    // Four in five. A page that only says "we do not know" helps nobody.
    expect(known / (known + unknown)).toBeGreaterThan(0.75);
  });

  it('says where families who live next door must turn', () => {
    const neighbours = of('organisations').filter(({ data }) => data['neighbour']);
    expect(neighbours.map(({ id }) => id).sort()).toEqual([
      'blackburn-with-darwen-council',
      'blackpool-council',
      'cumberland-council',
      'westmorland-and-furness-council',
    ]);
  });

  it('never speaks of ADHD as if a source did: it is a word to search by', () => {
    const searchOnly = ['waysToSay', 'misspellings'];
    const said = entries.filter(
      ({ collection, data, body }) =>
        !searchOnly.includes(collection) &&
        /ADHD/i.test(JSON.stringify({ ...data, misspellings: [], sources: [] }) + (body?.plainText ?? '')),
    );
    expect(said.map(({ file }) => file)).toEqual([]);
    expect(of('waysToSay').some(({ data }) => JSON.stringify(data['phrases']).includes('adhd'))).toBe(true);
  });

  it('writes phone numbers for emergencies in one place only', () => {
    const words = entries
      .filter(({ collection }) => collection !== 'urgent')
      .map(({ id, data, body }) => `${id} ${JSON.stringify({ ...data, sources: [] })} ${body?.plainText ?? ''}`);
    expect(words.filter((text) => /0800|0300|01772|\b0\d{4} ?\d{6}\b/.test(text))).toEqual([]);
  });

  it('gives no plan figure where families act', () => {
    const figures = /\d+(\.\d+)? ?%|\b(KPI|target|baseline)\b/i;
    expect(
      ['services', 'guides', 'contacts', 'situations']
        .flatMap(of)
        .filter(({ data, body }) => figures.test(JSON.stringify({ ...data, sources: [] }) + (body?.plainText ?? '')))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

it('the authoring guide tells of every block, and of no other', () => {
  const guide = readFileSync(join(root, 'docs/authoring.md'), 'utf8');
  const told = [...guide.matchAll(/^\| `<(\w+)>` \| ([^|]+) \|/gm)].map(([, name, help]) => [name, help?.trim()]);
  expect(told.map(([name]) => name)).toEqual(Object.keys(prose));
  for (const [name, { help }] of Object.entries(prose))
    expect(help).toContain(told.find(([told]) => told === name)?.[1]?.split(',')[0]);
});
