import type { MiddlewareHandler } from 'astro';
import { addBasePath } from '#integrations/basePath/pageAddresses.ts';

/** Puts the folder of the site before each address of each page, in a build and in `astro dev`. Only there if the site stands in a folder. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(addBasePath(await response.text(), import.meta.env.BASE_PATH), response);
};
