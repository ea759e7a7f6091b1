import { fill } from '#base/text/fill.ts';
import { pageText } from '#queries/page/pageText.ts';

/** The title and description of a feed, for those who follow it. */
export async function feedWords(
  page: 'events' | 'news' | 'you-said-we-did',
): Promise<{ title: string; description: string }> {
  const texts = await pageText(page);
  const { siteName } = await pageText('every-page');
  return {
    title: fill(texts.feedTitle, { site: siteName }),
    description: 'feedSummary' in texts ? texts.feedSummary : texts.summary,
  };
}
