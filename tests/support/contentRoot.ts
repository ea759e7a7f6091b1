import { join } from 'node:path';
import { readContent, type Reading } from '#loader/readContent.ts';

/** The project whose content the content tests look at: ours, or the one that CONTENT_ROOT names. */
export const contentRoot = process.env['CONTENT_ROOT'] ?? join(import.meta.dirname, '../..');

let reading: Promise<Reading> | undefined;

/** That content, read once. */
export function readOurContent(): Promise<Reading> {
  reading ??= readContent(contentRoot);
  return reading;
}
