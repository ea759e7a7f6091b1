import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#checks/entriesOf.ts';
import { readContent } from '#loader/readContent.ts';
import { fewestWords, hardestGrade } from '#checks/readingGrade.ts';
import { gradeOfPage } from '../support/gradeOfPage.ts';
import { listBuiltSite, readBuiltPage } from '#integrations/builtSite.ts';
import { siteFolder } from '../support/siteFolder.ts';
import { sitePages } from '../support/sitePages.ts';

const { entries } = await readContent(join(import.meta.dirname, '../..'));
const terms = entriesOf(entries, 'words').flatMap(({ data: { term, longForm, shortForms } }) => [
  term,
  longForm ?? term,
  ...(shortForms ?? []),
]);

describe('the pages are easy to read', async () => {
  const addresses = await sitePages();
  const site = addresses.length > 0 ? await listBuiltSite(siteFolder) : undefined;
  const pages = site ? await Promise.all(addresses.map((address) => readBuiltPage(site, address))) : [];
  const grades = pages
    .map(({ address, html }) => ({ address, ...gradeOfPage(html, terms) }))
    .filter(({ words }) => words >= fewestWords)
    .sort((a, b) => b.grade - a.grade);
  const median = grades[Math.floor(grades.length / 2)]?.grade ?? Number.NaN;

  it('half of them at grade 6 or below', () => {
    expect(grades.length).toBeGreaterThan(20);
    expect(median).toBeLessThanOrEqual(6);
  });

  it(`none above grade ${hardestGrade}`, () => {
    expect(grades.filter(({ grade }) => grade > hardestGrade)).toEqual([]);
  });
});

it('tells hard words from easy ones', () => {
  const page = (text: string) => `<main><p>${text}</p></main>`;
  const hard =
    'The statutory responsibilities of the local authority necessitate comprehensive consultation with all relevant stakeholders regarding provision.';
  expect(gradeOfPage(page(hard), ['SENCO']).grade).toBeGreaterThan(14);
  expect(gradeOfPage(page('Ask the school what it can do. Write down what it says.'), ['SENCO']).grade).toBeLessThan(4);
  expect(
    gradeOfPage(page('You can ask for an education, health and care plan now.'), ['education, health and care plan'])
      .grade,
  ).toBeLessThan(4);
});
