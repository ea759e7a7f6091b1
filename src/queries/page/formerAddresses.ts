import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import { fill } from '#base/text/fill.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
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
  const texts = await pageText('former-address');
  const heading = data.state === 'moved' ? texts.moved : texts.gone;
  return {
    page: await pageView({
      // It is no page of its own, so search engines should forget it.
      address: undefined,
      title: fill(texts.title, { heading, address: placeOf(id) }),
      summary: data.why ?? texts.summary,
    }),
    heading,
    answer: data.why ?? texts.answer,
    link: data.to
      ? { label: await titleOf(data.to), href: placeOf(data.to) }
      : { label: (await pageText('all-help')).title, href: addresses.servicesAToZ },
  };
}
