import { addresses } from '#base/addresses.ts';
import { packHtml } from '#queries/guides/packHtml.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFull } from '#queries/page/siteSettings.ts';
import { guidePage, guidesPage } from '#queries/guides/guides.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';

/** Every guide that families read, whole and in order, on one page to print. */
export async function guidesPack() {
  const { title, summary, answer } = await pageText('all-guides-to-print');
  const { page, groups } = await guidesPage();
  const entries = new Map((await entriesOf('guides')).map((entry) => [addresses.guide(entry.id), entry]));
  return {
    page: await pageView({
      address: addresses.guidesPack,
      title,
      summary,
      section: 'guides',
      review: page.review,
      sources: page.sources,
    }),
    answer,
    contents: groups
      .flatMap(({ hits }) => hits)
      .map(({ title: label, href }) => ({ label, href: `#${href.split('/').at(-2) ?? ''}` })),
    guides: await Promise.all(
      groups
        .flatMap(({ hits }) => hits)
        .flatMap(({ href }) => entries.get(href) ?? [])
        .map(async (entry) => {
          const guide = await guidePage(entry);
          return {
            ...guide,
            id: entry.id,
            title: entry.data.title,
            href: addresses.guide(entry.id),
            whole: inFull(addresses.guide(entry.id)),
            // Dates are worked out on the guide's own page.
            deadlines: guide.deadlines.map(({ by, what }) => ({ by, what })),
            body: guide.body?.parts && { ...guide.body, parts: packHtml(guide.body.parts) },
            reviewed: guide.page.review?.last.text ?? '',
          };
        }),
    ),
  };
}
