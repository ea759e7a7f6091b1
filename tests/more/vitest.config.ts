import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

/** What takes too long for every day, or needs more than npm brings: `npm run test:more`. */
export default defineConfig({
  root,
  test: {
    name: 'more',
    include: ['tests/more/**/*.test.ts'],
    globalSetup: join(root, 'tests/support/buildOnce.ts'),
    reporters: ['default', join(root, 'tests/support/closingLine.ts')],
    testTimeout: 600_000,
    hookTimeout: 180_000,
  },
});
