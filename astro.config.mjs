import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { browserFloor } from '#integrations/browserFloor.ts';
import { cleanPictures } from '#integrations/cleanPictures.ts';
import { finishSite } from '#integrations/finishSite.ts';
import { plainImports } from '#integrations/plainImports.ts';
import { siteSettings } from '#integrations/siteSettings.ts';
import { guardedFrontMatter } from '#integrations/guardedFrontMatter.ts';
import { wordsForScripts } from '#integrations/wordsForScripts.ts';
import { bodyFeatures } from '#loader/mdx/parseBody.ts';

const settings = siteSettings();

export default defineConfig({
  site: settings.basePath === '' ? settings.origin : `${settings.origin}${settings.basePath}/`,
  ...(settings.basePath === '' ? {} : { base: settings.basePath }),
  trailingSlash: 'always',
  // The check of the content says it first, and at the file. Without this, one of two pages with one address is left out with a warning.
  prerenderConflictBehavior: 'error',
  // 'jsx', the default, joins the words of links that stand next to each other.
  compressHTML: true,
  build: {
    // One constant Content-Security-Policy: nothing inline, so no hashes.
    inlineStylesheets: 'never',
    concurrency: 16,
  },
  markdown: {
    // No Shiki: it writes inline styles. The door and this compiler read every body in the same mode.
    syntaxHighlight: false,
    processor: satteri({ features: bodyFeatures }),
  },
  image: { service: { entrypoint: cleanPictures } },
  integrations: [mdx(), sitemap(), finishSite()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [guardedFrontMatter(), wordsForScripts(), plainImports()],
    define: {
      'import.meta.env.SITE_DATE': JSON.stringify(settings.date),
      'import.meta.env.BASE_PATH': JSON.stringify(settings.basePath),
      'import.meta.env.FORM_ENDPOINT': JSON.stringify(settings.formEndpoint ?? ''),
    },
    build: {
      // Without it, `(min-width: 48em)` becomes `(width>=48em)`, which phones of 2022 do not know.
      target: [...browserFloor],
      cssTarget: [...browserFloor],
      assetsInlineLimit: 0,
      // Astro puts a directive into each compiled .mdx file that the bundler would remark on, once a file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
