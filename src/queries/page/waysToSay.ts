import { placeOf } from '#base/placeOf.ts';
import { namesOfPages } from '#domain/search/vocabulary.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';

let read: Promise<ReturnType<typeof namesOfPages>> | undefined;

/** The other names of a page that readers are shown: “Also called Respite”. A build works them out once. */
export async function namesAt(address: string): Promise<readonly string[]> {
  if (import.meta.env.DEV || read === undefined) read = readNames();
  return (await read).get(address) ?? [];
}

/** The other names of an entry that has a page, such as `services/short-breaks`. */
export async function namesOf(place: string): Promise<readonly string[]> {
  return namesAt(placeOf(place));
}

async function readNames() {
  return namesOfPages(await entriesOf('waysToSay'), await entriesOf('words'));
}
