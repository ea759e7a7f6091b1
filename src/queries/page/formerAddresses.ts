import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageView } from '#queries/page/pageView.ts';
import { titleOf } from '#queries/page/titleOf.ts';

/** A page for each address that was public and is no more, for `getStaticPaths`. */
export async function formerAddressPaths() {
  const entries = await entriesOf('addresses');
  return entries
    .filter(({ data }) => data.state !== 'live')
    .map((entry) => ({ params: { former: placeOf(entry.id).slice(1, -1) }, props: { entry } }));
}

/** Everything that such a page shows: what happened, and where to go. */
export async function formerAddressPage({ id, data }: CollectionEntry<'addresses'>) {
  const moved = data.state === 'moved';
  return {
    page: await pageView({
      // It is no page of its own, so search engines should forget it.
      address: undefined,
      title: `${moved ? 'This page has moved' : 'This page is gone'}: ${placeOf(id)}`,
      summary: data.why ?? 'This page has another address now.',
    }),
    heading: moved ? 'This page has moved' : 'This page is gone',
    answer: data.why ?? 'It has another address now. Please use the link.',
    link: data.to
      ? { label: await titleOf(data.to), href: placeOf(data.to) }
      : { label: 'All help, A to Z', href: addresses.servicesAToZ },
  };
}
