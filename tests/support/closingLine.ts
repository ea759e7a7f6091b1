import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints `N passed, N failed` as the very last line, counted over all projects.
 * A file that cannot be run counts as one failed test, so that no failure reads as none.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const failedHere = states.filter((state) => state === 'failed').length;
      passed += states.filter((state) => state === 'passed').length;
      failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere;
    }
    process.once('exit', () => {
      writeSync(1, `${passed} passed, ${failed} failed\n`);
    });
  }
}
