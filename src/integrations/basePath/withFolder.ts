import type { AstroPrerenderer } from 'astro';
import type { BasePath } from '#base/basePath.ts';
import { addBasePath } from '#integrations/basePath/pageAddresses.ts';

/** Astro's own prerenderer, with the folder of the site put before each address of each page. At the top of a host it is as it was. */
export function withFolder(own: AstroPrerenderer, basePath: BasePath): AstroPrerenderer {
  if (basePath === '') return own;
  return {
    ...own,
    render: async (request, options) => {
      const made = await own.render(request, options);
      const response = made instanceof Response ? made : made.response;
      if (!response.headers.get('Content-Type')?.startsWith('text/html')) return made;
      const there = new Response(addBasePath(await response.text(), basePath), response);
      return made instanceof Response ? there : { ...made, response: there };
    },
  };
}
