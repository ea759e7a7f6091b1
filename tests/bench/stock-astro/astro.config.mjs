import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  devToolbar: { enabled: false },
  // In its own folder: it shares node_modules, where this would lie, with our site.
  cacheDir: './.astro/cache',
});
