import { addresses } from '#domain/addresses.ts';
import { inWords } from '#domain/dates/inWords.ts';
import { entriesOf } from './entriesOf.ts';
import { sayPage } from './say.ts';

/** People who changed: each contact with since when it is known, and until when an older name was. */
export async function changesOfPeoplePage() {
  const contacts = await entriesOf('contacts');
  return {
    ...(await sayPage('changes-of-people')),
    changes: contacts
      .flatMap(({ id, data }) => [
        ...(data.from === undefined
          ? []
          : [{ on: data.from, says: `New since ${inWords(data.from)}`, id, title: data.title }]),
        ...(data.until === undefined
          ? []
          : [{ on: data.until, says: `Until ${inWords(data.until)}`, id, title: data.title }]),
        ...(data.formerly ?? []).map(({ asAt }) => ({
          on: asAt,
          says: `Who it was in ${inWords(asAt)} is known. Who it is today is not`,
          id,
          title: data.title,
        })),
      ])
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ says, id, title }) => ({ says, link: { label: title, href: addresses.contact(id) } })),
  };
}
