import { resolve } from 'node:path';
import { readContent, type Reading } from '#loader/readContent.ts';

/**
 * The one place where a reading of the content is shared: by the check that goes before a build, and by Astro's loaders.
 * It hangs on `globalThis`, because Astro loads `content.config.ts`, and all it imports, as a second copy of our modules.
 */
const key = Symbol.for('lancashire-send-local-offer/readings');
const shared = globalThis as { [key]?: Map<string, Promise<Reading>> | undefined };

/**
 * The content of a project, read once. Whoever changes content, or looks at it after a change, calls `forgetReading` first.
 *
 * @param root the project's folder
 */
export function sharedReading(root: string): Promise<Reading> {
  const readings = (shared[key] ??= new Map<string, Promise<Reading>>());
  const folder = resolve(root);
  const before = readings.get(folder);
  if (before) return before;
  const now = readContent(folder);
  readings.set(folder, now);
  return now;
}

/** Lets a reading go: the content has changed, or everybody has taken theirs. The next to ask reads anew. */
export function forgetReading(root: string): void {
  shared[key]?.delete(resolve(root));
}
