import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { cardNamed } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { guideHit } from '#queries/guides/guides.ts';
import { pageView } from '#queries/page/pageView.ts';
import { serviceHit } from '#queries/services/services.ts';
import { eachNamesItsOwn, oldestReview } from '#queries/page/sourceLines.ts';

const title = 'Schools and professionals: what to do, whom to ask';
const summary =
  'What schools must do, whom they can ask, reviews, toolkits and training, and how to link to this site.';

/** Everything that the front page for schools shows: their guides, and the help that only they can use. */
export async function schoolsPage() {
  const guides = (await entriesOf('guides')).filter(({ data }) => data.group === 'schools');
  const services = (await entriesOf('services')).filter(({ data }) => data.kind === 'schools');
  return {
    page: await pageView({
      address: addresses.schools,
      title,
      summary,
      section: 'schools',
      review: oldestReview(
        [...guides, ...services].map(({ data }) => data.reviewed),
        'These are the oldest dates in this list.',
      ),
      sources: eachNamesItsOwn,
      search: { type: 'guide' },
    }),
    answer: 'Schools and other professionals can raise concerns too, and ask the same people that families ask.',
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
