import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { sayPage } from '#queries/have-your-say/say.ts';

/** People who changed: each contact with since when it is known and until when, and where the record says who once had a post. */
export async function changesOfPeoplePage() {
  const [contacts, record] = await Promise.all([entriesOf('contacts'), entriesOf('timeline')]);
  const texts = await pageText('changes-of-people');
  return {
    ...(await sayPage('changes-of-people')),
    changes: contacts
      .flatMap(({ id, data }) => [
        ...(data.from === undefined
          ? []
          : [
              {
                on: data.from,
                says: fill(texts.newSince, { day: inWords(data.from) }),
                title: data.title,
                href: addresses.contact(id),
              },
            ]),
        ...(data.until === undefined
          ? []
          : [
              {
                on: data.until,
                says: fill(texts.until, { day: inWords(data.until) }),
                title: data.title,
                href: addresses.contact(id),
              },
            ]),
      ])
      .concat(
        record
          .filter(({ data }) => data.people !== undefined)
          .map(({ id, data }) => ({
            on: data.when,
            says: fill(texts.onceKnown, { day: inWords(data.when) }),
            title: data.title,
            href: addresses.timelineEntry(id),
          })),
      )
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ says, title, href }) => ({ says, link: { label: title, href } })),
  };
}
