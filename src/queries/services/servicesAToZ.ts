import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { distinctNames } from '#base/text/distinctNames.ts';
import { fill } from '#base/text/fill.ts';
import type { AToZLineView } from '#views/ListView.ts';
import type { GlossaryWord, PageView } from '#views/PageView.ts';
import { aToZAnswer, aToZParts, aToZPaths, type AToZPart } from '#queries/page/aToZ.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { servicesByName } from '#queries/services/services.ts';
import { eachNamesItsOwn, listReview } from '#queries/page/sourceLines.ts';
import { namesOf } from '#queries/page/waysToSay.ts';

/** The pages of all services from A to Z; other names send on to the name that the page has. For `getStaticPaths`. */
export async function servicesAToZPaths() {
  const entries = await servicesByName();
  const { title } = await pageText('all-help');
  const review = await listReview(entries.map(({ data }) => data.reviewed));
  const whole = { address: addresses.servicesAToZ, ofLetter: addresses.servicesByLetter, title, review };
  return aToZPaths(aToZParts(whole, (await Promise.all(entries.map(linesOf))).flat()), addresses.servicesAToZ);
}

/** Everything that one page of the A to Z shows. */
export async function servicesAToZPage(part: AToZPart): Promise<AToZPart & { page: PageView; answer: string }> {
  const { title, summary, letterSummary, answer } = await pageText('all-help');
  const page = await pageView({
    address: part.address,
    title: part.title,
    summary: part.title === title ? summary : fill(letterSummary, { page: part.title }),
    section: 'services',
    crumbs: [{ label: title, href: addresses.servicesAToZ }],
    review: part.review,
    sources: await eachNamesItsOwn(),
    ...(part.title === title ? { search: { type: 'page' } } : {}),
  });
  return {
    ...part,
    // Names are short and many: only their short forms need explaining here.
    page: { ...page, glossary: page.glossary.filter(hasShortForm) },
    answer: await aToZAnswer(part, answer),
  };
}

/** Whether any of a word's names has letters that stand for words. */
function hasShortForm({ term, longForm = '', shortForms = [], otherNames = [] }: GlossaryWord): boolean {
  return [term, longForm, ...shortForms, ...otherNames].some((name) => /\p{Lu}{2}/u.test(name));
}

async function linesOf({ id, data }: CollectionEntry<'services'>): Promise<AToZLineView[]> {
  const href = addresses.service(id);
  const others = distinctNames([data.title], await namesOf(`services/${id}`));
  return [{ name: data.title, href }, ...others.map((name) => ({ name, href, see: data.title }))];
}
