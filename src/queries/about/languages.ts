import { sitePage } from '#queries/about/sitePages.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import type { LanguageView } from '#views/PageView.ts';

/** Everything that the page on other languages shows: their names, most spoken first, the sentences that somebody has read, and how to be understood. */
export async function languagesPage() {
  const entry = (await entriesOf('pages')).find(({ id }) => id === 'languages');
  if (!entry) throw new Error('src/content/pages/languages.mdx is missing. The foot of every page leads to it.');
  return {
    ...(await sitePage(entry)),
    languages: inFileOrder(await entriesOf('languages')).map(({ data }): LanguageView => {
      const [{ lang, dir }] = data.names as [(typeof data.names)[number]];
      return {
        english: data.english,
        names: data.names,
        speakers: data.speakers.toLocaleString('en-GB'),
        sentences: data.sentences.map(({ says }) => ({ says, lang, dir })),
      };
    }),
  };
}
