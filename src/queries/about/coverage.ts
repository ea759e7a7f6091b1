import { coverageOf, type Coverage } from '#domain/coverage/coverageOf.ts';
import { listsNamed } from '#schemas/coverage.ts';
import { placeOf } from '#base/placeOf.ts';
import { countAnswers } from '#domain/services/countAnswers.ts';
import type { LinkView } from '#views/PageView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { titleOf } from '#queries/page/titleOf.ts';
import { sitePage } from '#queries/about/sitePages.ts';
import { cardNamed } from '#queries/page/contactLines.ts';

/** Everything that "What the law says must be here" shows: each row with the pages that answer it, and what is missing. */
export async function coveragePage() {
  const texts = await pageText('coverage');
  const labels: Readonly<Record<Coverage, string>> = {
    covered: texts.covered,
    partly: texts.partly,
    'law-only': texts.lawOnly,
    missing: texts.missing,
  };
  const parts = [
    { id: 'schedule-2', heading: texts.listed },
    { id: 'regulations', heading: texts.published },
  ] as const;
  const rows = inFileOrder(await entriesOf('coverage'));
  const services = new Map((await entriesOf('services')).map(({ id, data }) => [id, data]));
  const titles = new Map<string, string>([
    ...(await entriesOf('guides')).map(({ id, data }) => [`guides/${id}`, data.title] as const),
    ...(await entriesOf('pages')).map(({ id, data }) => [`pages/${id}`, data.title] as const),
    ...[...services].map(([id, data]) => [`services/${id}`, data.title] as const),
  ]);
  const link = (place: string): LinkView => ({ label: titles.get(place) ?? place, href: placeOf(place) });
  const views = await Promise.all(
    rows.map(async ({ id, data }) => {
      const coverage = coverageOf({
        pages: data.guides.length + data.pages.length,
        services: data.services.map((service) => {
          const found = services.get(service);
          return found === undefined || found.status === 'retired' ? 0 : countAnswers([found]).known;
        }),
        missing: data.missing.length,
        nothing: data.nothing,
      });
      return {
        id,
        part: data.part,
        number: data.number,
        title: data.title,
        asks: data.asks,
        state: { id: coverage, label: labels[coverage] },
        links: [
          ...data.guides.map((guide) => link(`guides/${guide}`)),
          ...data.pages.map((page) => link(`pages/${page}`)),
          ...data.services.map((service) => link(`services/${service}`)),
          ...(await Promise.all(
            data.also.map(async (place) => ({ label: await nameOf(place), href: placeOf(place) })),
          )),
        ],
        missing: data.missing,
      };
    }),
  );
  const entry = (await entriesOf('pages')).find((each) => each.id === 'coverage');
  if (!entry) throw new Error('src/content/pages/coverage.mdx is missing. The page needs its words.');
  return {
    ...(await sitePage(entry)),
    counts: (['covered', 'partly', 'law-only', 'missing'] as const).map((id) => ({
      label: labels[id],
      count: views.filter(({ state }) => state.id === id).length,
    })),
    total: views.length,
    missing: views
      .filter(({ state }) => state.id === 'missing')
      .map(({ id, title }) => ({ label: title, href: `#${id}` })),
    card: await cardNamed('plans'),
    parts: parts.map(({ id, heading }) => ({ id, heading, rows: views.filter(({ part }) => part === id) })),
  };
}

/** The title of a list, or of any other page. */
async function nameOf(place: string): Promise<string> {
  const list = listsNamed.find((id) => `lists/${id}` === place);
  return list === undefined ? titleOf(place) : (await pageText(list)).title;
}
