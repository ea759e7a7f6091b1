import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { cardNamed } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { guideHit } from '#queries/guides/guides.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { serviceHit } from '#queries/services/services.ts';
import { eachNamesItsOwn, listReview } from '#queries/page/sourceLines.ts';

/** Everything that the front page for schools shows: their guides, and the help that only they can use. */
export async function schoolsPage() {
  const guides = (await entriesOf('guides')).filter(({ data }) => data.group === 'schools');
  const services = (await entriesOf('services')).filter(({ data }) => data.kind === 'schools');
  const { title, summary, answer } = await pageText('schools');
  return {
    page: await pageView({
      address: addresses.schools,
      title,
      summary,
      section: 'schools',
      review: await listReview([...guides, ...services].map(({ data }) => data.reviewed)),
      sources: await eachNamesItsOwn(),
      search: { type: 'guide' },
    }),
    answer,
    guides: await Promise.all(
      guides.toSorted((a, b) => a.data.place - b.data.place || byName(a.data.title, b.data.title)).map(guideHit),
    ),
    card: await cardNamed('schools'),
    services: await Promise.all(
      services
        .toSorted(
          (a, b) =>
            Number(a.data.status !== 'open') - Number(b.data.status !== 'open') || byName(a.data.title, b.data.title),
        )
        .map(serviceHit),
    ),
  };
}
