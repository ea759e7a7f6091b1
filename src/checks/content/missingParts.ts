import { areas } from '#base/lists/areas.ts';
import { siteParts } from '#base/lists/siteParts.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import { pagesWithTexts } from '#schemas/pageTexts.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** The districts of the county council (Local Government Act 1972, schedule 1; the scrutiny pack's key terms). */
const districts = [
  ...['burnley', 'chorley', 'fylde', 'hyndburn', 'lancaster', 'pendle', 'preston', 'ribble-valley', 'rossendale'],
  ...['south-ribble', 'west-lancashire', 'wyre'],
];

/** Pages that the law asks for. */
const legalPages = ['accessibility', 'privacy'];

const tasksOnHome = 6;

/**
 * What the whole site cannot do without, and what nobody would miss in the list of changes: numbers for emergencies,
 * pages the law asks for, the twelve districts, a health officer for each area, the words of pages that are made from many.
 * A small tree of content, as tests have, is not held to it.
 */
export function missingParts(entries: readonly Entry[]): Finding[] {
  const at = (file: string, message: string): Finding => ({
    kind: 'file',
    file: `src/content/${file}`,
    line: 1,
    column: 1,
    message,
  });
  const emergency = entriesOf(entries, 'urgent').find(({ data }) => data.phone === '999');
  const wrongDistricts = entriesOf(entries, 'districts').filter(({ id }) => !districts.includes(id));
  const officers = Map.groupBy(
    entriesOf(entries, 'contacts').filter(({ data }) => data.role === 'area-health-officer'),
    ({ data }) => data.area,
  );
  const tasks = entriesOf(entries, 'tasks').length;
  return [
    ...(emergency?.data.everyPage === true
      ? []
      : [at('urgent.yaml', '999 must stand on every page. Put its row back, with everyPage: true.')]),
    ...legalPages
      .filter((page) => !entriesOf(entries, 'pages').some(({ id }) => id === page))
      .map((page) => at(`pages/${page}.mdx`, 'This page is gone. The law asks for it. Put it back.')),
    ...districts
      .filter((district) => !entriesOf(entries, 'districts').some(({ id }) => id === district))
      .map((district) =>
        at('districts.yaml', `The row "${district}" is gone. Put it back: its id is its web address.`),
      ),
    ...wrongDistricts.map((entry) => ({
      ...at('districts.yaml', `"${entry.id}" is not one of the twelve districts.`),
      ...entry.positionOf(['id']),
    })),
    ...areas.flatMap(({ id, label }) => {
      const [first, ...others] = officers.get(id) ?? [];
      if (first === undefined)
        return [
          at(
            `contacts/dco-${id}.mdx`,
            `Nobody is the area health officer for ${label}. Each area has one: put the page back, also while the post is empty.`,
          ),
        ];
      return others.map((other) => ({
        ...at(
          '',
          `${first.file} is the area health officer for ${label} already. Each area has one: keep one of the two.`,
        ),
        file: other.file,
        ...other.positionOf(['area']),
      }));
    }),
    ...(tasks === tasksOnHome
      ? []
      : [at('tasks.yaml', `There are ${tasks} tasks. The home page has room for ${tasksOnHome}.`)]),
    ...rowsGone('navigation', siteParts, 'Its part of the site needs a name'),
    ...rowsGone('pageTexts', pagesWithTexts, 'Its page needs these words'),
  ];

  function rowsGone(table: 'navigation' | 'pageTexts', ids: readonly string[], why: string): Finding[] {
    const there = new Set(entriesOf(entries, table).map(({ id }) => id));
    return ids
      .filter((id) => !there.has(id))
      .map((id) => at(`${table}.yaml`, `The row "${id}" is gone. ${why}. Put it back.`));
  }
}
