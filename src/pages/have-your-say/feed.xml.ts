import rss from '@astrojs/rss';
import { answersFeed } from '#queries/updates/feeds.ts';

/** The answers, and what was raised, as an RSS feed. */
export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
  if (!site) throw new Error('The site’s address is not set. A feed needs whole links.');
  return rss({ ...(await answersFeed()), site });
}
