import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { buildTime } from './buildOnce.ts';
import { suiteTimes } from './suiteTimes.ts';

/**
 * Prints how long each suite and the slowest files took, and `N passed, N failed` as the very last line, counted over all
 * projects.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const lines = [...suiteTimes(modules.map(timeOf), buildTime()), countOf(modules, unhandledErrors)];
    process.once('exit', () => {
      writeSync(1, `${lines.join('\n')}\n`);
    });
  }
}

/** A file that cannot be run counts as one failed test, so that no failure reads as none. */
export function countOf(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): string {
  let passed = 0;
  let failed = unhandledErrors.length;
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state);
    const failedHere = states.filter((state) => state === 'failed').length;
    passed += states.filter((state) => state === 'passed').length;
    failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere;
  }
  return `${passed} passed, ${failed} failed`;
}

function timeOf(module: TestModule) {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic();
  return {
    suite: module.project.name,
    file: module.relativeModuleId,
    took: environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration,
  };
}
