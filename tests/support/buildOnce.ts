import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild } from './runBuild.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the build said if it failed, or undefined. */
    buildFailure: string | undefined;
  }
}

const key = Symbol.for('lancashire-send-local-offer/build-failure');

/**
 * Builds the site before the tests that need it, once for all projects of a run.
 * A failed build does not stop the run: a test tells of it, so that the closing line is right.
 * `REUSE_BUILD=1` takes the site as it lies in `dist`, to run one test again quickly.
 */
export default function buildOnce(project: TestProject): void {
  const shared = globalThis as { [key]?: { failure: string | undefined } | undefined };
  shared[key] ??= { failure: process.env['REUSE_BUILD'] ? undefined : build() };
  project.provide('buildFailure', shared[key].failure);
}

function build(): string | undefined {
  const { code, said } = runBuild(join(import.meta.dirname, '../..'), ['src/commands/build.ts']);
  return code === 0 ? undefined : `npm run build failed (exit code ${code}):\n${said}`;
}
