import { addresses } from '#domain/addresses.ts';
import { groupByLetter, type LetterGroup } from '#domain/groupByLetter.ts';
import type { AToZLineView } from '#domain/views/ListView.ts';
import type { PageView } from '#domain/views/PageView.ts';
import { pageView } from './pageView.ts';
import { servicesByName } from './services.ts';
import { eachNamesItsOwn, oldestReview } from './sourceLines.ts';

/** All services from A to Z; other names send on to the name that the page has. */
export async function servicesAToZPage(): Promise<{ page: PageView; answer: string; letters: LetterGroup<AToZLineView>[] }> {
  const entries = await servicesByName();
  const lines = entries.flatMap(({ id, data }): AToZLineView[] => {
    const href = addresses.service(id);
    const others = (data.otherNames ?? []).filter((name) => name.toLowerCase() !== data.title.toLowerCase());
    return [{ name: data.title, href }, ...others.map((name) => ({ name, href, see: data.title }))];
  });
  return {
    page: await pageView({
      address: addresses.servicesAToZ,
      title: 'All help, A to Z',
      summary: 'Every kind of help on this site from A to Z, with the other names that people use for it.',
      section: 'services',
      review: oldestReview(entries.map(({ data }) => data.reviewed), 'These are the oldest dates in this list.'),
      sources: eachNamesItsOwn,
    }),
    answer: 'Look under the name you know. Other names lead to the right page.',
    letters: groupByLetter(lines, ({ name }) => name),
  };
}
