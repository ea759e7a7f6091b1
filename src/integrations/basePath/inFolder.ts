import type { AstroIntegration } from 'astro';
import type { BasePath } from '#base/basePath.ts';

/** Lets a site stand in a folder of its host (`base/basePath.ts` says how). One that stands at the top is built as if this were not there. */
export function inFolder(basePath: BasePath): AstroIntegration {
  return {
    name: 'in-folder',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        if (basePath === '') return;
        addMiddleware({ order: 'post', entrypoint: new URL('./middleware.ts', import.meta.url) });
      },
    },
  };
}
