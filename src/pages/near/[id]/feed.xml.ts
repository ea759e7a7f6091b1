import rss from '@astrojs/rss';
import { districtFeed } from '#queries/near/districtFeed.ts';
import { districtPaths } from '#queries/near/nearDistrict.ts';

export const getStaticPaths = districtPaths;

/** What changed for a district, as an RSS feed. */
export async function GET({ site, props }: { site: URL | undefined; props: { id: string } }): Promise<Response> {
  if (!site) throw new Error('The site’s address is not set. A feed needs whole links.');
  return rss({ ...(await districtFeed(props.id)), site });
}
