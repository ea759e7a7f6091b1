import { join } from 'node:path';
import { build } from 'astro';
import mdx from '@astrojs/mdx';
import { browserFloor } from '#integrations/browserFloor.ts';
import { wordsForScripts } from '#integrations/wordsForScripts.ts';

const root = join(import.meta.dirname, '../..');

/** Where the gallery lies once it is built. It is no part of the site: nothing of it comes into `dist`. */
export const galleryFolder = join(root, '.astro/gallery');

/**
 * Builds the gallery: every component of `src` in every state that its examples name, with the styles of the site.
 * It is an Astro project of its own beside the site's, without content, so it knows nothing of the site's addresses.
 */
export async function buildGallery(): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    root: import.meta.dirname,
    srcDir: '.',
    publicDir: join(root, 'public'),
    outDir: galleryFolder,
    cacheDir: join(root, '.astro/gallery-cache'),
    site: 'https://gallery.example/',
    trailingSlash: 'always',
    compressHTML: true,
    build: { inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    logLevel: 'warn',
    integrations: [mdx()],
    vite: {
      cacheDir: join(root, '.astro/gallery-vite'),
      plugins: [wordsForScripts()],
      build: { target: [...browserFloor], cssTarget: [...browserFloor], assetsInlineLimit: 0 },
    },
  });
}

if (import.meta.main) await buildGallery();
