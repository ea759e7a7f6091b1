import rss from '@astrojs/rss';
import { eventsFeed } from '#queries/updates/feeds.ts';

/** The events as an RSS feed. */
export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
  if (!site) throw new Error('The site’s address is not set. A feed needs whole links.');
  return rss({ ...(await eventsFeed()), site });
}
