import type { Plugin } from 'vite';

interface GuardedFrontMatter extends Plugin {
  transform: {
    order: 'pre';
    filter: { id: RegExp };
    handler: (code: string) => { code: string; map: null };
  };
}

/**
 * Blanks the fields of a content file before Astro's MDX compiler sees it. The door has read them already; Astro would read them
 * again with another YAML parser, and would import whatever a `layout` among them names. Line numbers stay as they are.
 */
export function guardedFrontMatter(): GuardedFrontMatter {
  return {
    name: 'guarded-front-matter',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\/src\/content\/.*\.mdx$/ },
      handler(code) {
        const lines = code.split('\n');
        const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
        return {
          code: lines.map((line, index) => (index <= end ? '' : line)).join('\n'),
          map: null,
        };
      },
    },
  };
}
