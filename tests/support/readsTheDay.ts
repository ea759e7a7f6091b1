import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What can tell a test which day it is: the settings, a command that reads them, the environment, the clock. */
const tells = /['"]#(?:integrations|commands)\/|SITE_DATE|\bDate\b|\bTemporal\b/;

/**
 * Whether a file, or one beside it that it imports, can know the day. What cannot says the same on every day: the rooms
 * below `integrations` have no clock.
 */
export function readsTheDay(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (tells.test(text)) return true;
  const beside = [...text.matchAll(/from '(\.{1,2}\/[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
  return beside.some((path) => readsTheDay(path, seen));
}
