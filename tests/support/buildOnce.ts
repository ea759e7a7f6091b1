import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteSettings } from '#integrations/siteSettings.ts';
import { runBuild } from './runBuild.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the build said if it failed, or undefined. */
    buildFailure: string | undefined;
    /** The day that the site was built for. */
    siteDate: string;
  }
}

interface Built {
  readonly failure: string | undefined;
  /** Milliseconds; undefined if an earlier build was taken. */
  readonly took: number | undefined;
}

const key = Symbol.for('lancashire-send-local-offer/build-failure');
const shared = globalThis as { [key]?: Built | undefined };

/**
 * Builds the site before the tests that need it, once for all projects of a run.
 * A failed build does not stop the run: a test tells of it, so that the closing line is right.
 * `REUSE_BUILD=1` takes the site as it lies in `dist`, to run one test again quickly.
 */
export default function buildOnce(project: TestProject): void {
  const { date } = siteSettings();
  shared[key] ??= process.env['REUSE_BUILD'] ? { failure: undefined, took: undefined } : build(date);
  project.provide('buildFailure', shared[key].failure);
  project.provide('siteDate', date);
}

/** What the build of this run took, in milliseconds, if there was one. */
export function buildTime(): number | undefined {
  return shared[key]?.took;
}

function build(date: string): Built {
  const start = performance.now();
  const { code, said } = runBuild(join(import.meta.dirname, '../..'), ['src/commands/build.ts'], { SITE_DATE: date });
  const failure = code === 0 ? undefined : `npm run build failed (exit code ${code}):\n${said}`;
  return { failure, took: performance.now() - start };
}
