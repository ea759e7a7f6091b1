import { vi } from 'vitest';
import { useContent } from './astroContent.ts';
import { baseContent } from './samples.ts';

/** The site of these files and those that every page needs, made for this day. */
export async function onDay(date: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
  vi.stubEnv('SITE_DATE', date);
  await useContent({ ...baseContent, ...files });
}
