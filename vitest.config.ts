import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Projects that look at the finished site build it first, once for both. */
const needsSite = { globalSetup: './tests/support/buildOnce.ts' };

/** What takes a second alone takes ten on a machine that does other things too: a test fails for what it finds, not for that. */
const patience = 30_000;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A little under what the tests reach: what is new comes with its tests. In per cent of the statements of each room. */
const coverageFloors = {
  'src/base/**': { statements: 93 },
  'src/domain/**': { statements: 96 },
  'src/queries/**': { statements: 44 },
  'src/checks/**': { statements: 31 },
};

export default defineConfig({
  test: {
    // Two files at a time: most of a file's time is a browser's or a build's, and the machines that run these have two cores.
    maxWorkers: 2,
    reporters: ['default', './tests/support/closingLine.ts'],
    // Only with `npm run coverage`: the rooms whose rules tests can ask without a site.
    coverage: {
      include: ['base', 'domain', 'queries', 'checks'].map((room) => `src/${room}/**/*.ts`),
      reporter: ['text-summary'],
      reportsDirectory: '.astro/coverage',
      reportOnFailure: true,
      thresholds: coverageFloors,
    },
    projects: [
      // Files that share a worker leave nothing behind; to read our own source anew for each took half of the time.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: patience } },
      // All look at one reading of the content, so they share it.
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      { test: { name: 'fixtures', include: ['tests/fixtures/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      {
        // What queries ask of Astro's store they get from small content trees, through the real loader.
        resolve: { alias: { 'astro:content': here('./tests/queries/support/astroContent.ts') } },
        test: {
          name: 'queries',
          include: ['tests/queries/**/*.test.ts'],
          isolate: false,
          unstubEnvs: true,
          testTimeout: patience,
        },
      },
      getViteConfig({
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.ts'],
          // Styles are empty here, but for those that a component asks for by their address.
          css: { include: [/\?url$/] },
          testTimeout: patience,
        },
      }),
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          ...needsSite,
          // Some build a site of their own.
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...needsSite,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A browser on a busy machine can take seconds to do what it will surely do.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
