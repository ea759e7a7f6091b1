import type { AstroPrerenderer } from 'astro';
import type { BuiltPage } from '../checks/built/readPage.ts';

/**
 * Astro's own prerenderer, with each page shown as soon as it is made, so that what has to be done with a page is done while others are made.
 *
 * @param show called in the order in which pages are begun, which is always the same. The next page waits for what it gives back.
 */
export function watchPages(
  own: AstroPrerenderer,
  show: (page: Promise<BuiltPage | undefined>) => Promise<void>,
): AstroPrerenderer {
  return {
    ...own,
    render: async (request, options) => {
      const { promise, resolve } = Promise.withResolvers<BuiltPage | undefined>();
      const room = show(promise);
      try {
        const made = await own.render(request, options);
        const response = made instanceof Response ? made : made.response;
        if (!response.headers.get('Content-Type')?.startsWith('text/html')) return made;
        const html = await response.text();
        resolve({ address: new URL(request.url).pathname, html });
        await room;
        const again = new Response(html, response);
        return made instanceof Response ? again : { ...made, response: again };
      } finally {
        // For what is no page, or could not be made. After a page it does nothing.
        resolve(undefined);
      }
    },
  };
}
