import rss from '@astrojs/rss';
import { newsFeed } from '#queries/news/news.ts';

/** The news as an RSS feed. */
export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
  if (!site) throw new Error('The site’s address is not set. A feed needs whole links.');
  return rss({ ...(await newsFeed()), site });
}
