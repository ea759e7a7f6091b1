import type { Plugin } from 'vite';

/** How Vite names the module that every `import(…)` of a script goes through. */
const helper = '\0vite/preload-helper.js';

/**
 * Lets a script that loads another do just that. Vite would send it through 880 bytes that look for styles and scripts to
 * fetch beforehand, and ours bring none.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
