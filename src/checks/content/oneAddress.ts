import { entryClaims, fixedClaims, type AddressClaim } from '#domain/addresses/addressClaims.ts';
import { frontsOfFolders, idsNobodyMayTake } from '#domain/addresses/pageRoutes.ts';
import { collections } from '#schemas/collections.ts';
import type { ClaimedId, Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/**
 * Two things never have one address: one of them would take the page of the other, and nobody would miss it. Nor may an entry
 * stand where other pages lie below it (`/services/need/`), or be called what addresses use for something else.
 */
export function oneAddress(entries: readonly Entry[], _date?: string, claimed: readonly ClaimedId[] = []): Finding[] {
  const own = Map.groupBy(entryClaims(entries), ({ entry }) => entry);
  const fixed = fixedClaims();
  const shown = new Set(fixed.map(({ entry }) => entry));
  const holders = new Map<string, AddressClaim>();
  const below = new Map<string, AddressClaim>();
  for (const claim of [...fixed, ...entryClaims([...entries, ...claimed])]) {
    keepFirst(holders, claim.address, claim);
    for (const folder of foldersOf(claim)) keepFirst(below, folder, claim);
  }
  return entries.filter(hasAddress).flatMap((entry) => {
    const name = nameOf(entry);
    const problems = (own.get(name) ?? []).flatMap((claim) => problemOf(claim, entry) ?? []);
    if (problems[0] === undefined) return [];
    const place = collections[entry.collection].files === 'table' ? entry.positionOf(['id']) : {};
    return [{ kind: 'address', file: entry.file, ...place, message: problems[0] }];
  });

  function problemOf({ address, entry: name }: AddressClaim, { collection, id }: Entry): string | undefined {
    const holder = holders.get(address);
    const whose =
      holder?.entry !== undefined
        ? `the page of ${holder.entry}`
        : holder?.noPage
          ? 'kept for other pages'
          : 'another page of this site';
    if (collection === 'addresses')
      return holder?.entry === name
        ? undefined
        : `${address}, where ${id} was, is ${whose} now. Delete this row: the address leads there.`;
    const refused = `It cannot be called "${id}"`;
    const mend = collections[collection].files === 'table' ? 'Give the row another id.' : 'Rename the file.';
    if (idsNobodyMayTake.has(id))
      return `${refused}: addresses have this word for something else, such as the second page of a list. ${mend}`;
    if (holder?.entry !== name) return `${refused}: ${address} is ${whose}. ${mend}`;
    const lower = shown.has(name) || frontsOfFolders.has(collection) ? undefined : below.get(address);
    return lower && `${refused}: other pages stand below ${address}, such as ${lower.address}. ${mend}`;
  }
}

/** A row of addresses.yaml has one of its own only while it says where a page went. */
function hasAddress({ collection, data }: Entry): boolean {
  return collection !== 'addresses' || data.state !== 'live';
}

/** What claims call an entry: `services/short-breaks`, which a row of addresses.yaml has as its id. */
function nameOf({ collection, id }: Entry): string {
  return collection === 'addresses' ? id : `${collection}/${id}`;
}

/** Every folder that an address lies in. A file of the site's own keeps the folder of its name too: `/events/feed.xml`, `/events/feed/`. */
function foldersOf({ address, entry }: AddressClaim): string[] {
  const steps = address.split('/').slice(1, -1);
  const folders = steps
    .map((_, index) => `/${steps.slice(0, index + 1).join('/')}/`)
    .filter((folder) => folder !== address);
  const file = /^(.+)\.[a-z]+$/.exec(address)?.[1];
  return entry === undefined && file !== undefined ? [...folders, `${file}/`] : folders;
}

function keepFirst(map: Map<string, AddressClaim>, key: string, claim: AddressClaim): void {
  if (!map.has(key)) map.set(key, claim);
}
