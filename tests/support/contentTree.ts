import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Writes a small content tree into a folder of its own and gives that folder: a project's root for `readContent`.
 * Keys are paths below `src/content`. The folder goes away with `remove`.
 */
export async function contentTree(
  files: Record<string, string | Uint8Array>,
): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(root, 'src/content'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, 'src/content', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** A sound page about the site. Extra fields move its body down by as many lines. */
export const goodPage = (body: string, fields = '') => `---
title: A page
summary: A page for a test.
answer: This answers the title.
sources:
  - kind: public
    title: An example
    url: https://example.org/
    asAt: 2026-11-22
reviewed:
  on: 2026-11-22
  by: content editor
  next: 2027-05-22
${fields}---
${body}
`;

/** The line before the first line of a `goodPage` body. */
export const linesBeforeBody = 14;

/** A sound contact. */
export const goodContact = `---
title: A team
summary: A team for a test.
role: team
does:
  - It answers questions.
email: team@example.org
nextStep: Write to it.
sources:
  - kind: public
    title: An example
    url: https://example.org/
    asAt: 2026-11-22
reviewed:
  on: 2026-11-22
  by: content editor
  next: 2027-02-22
---
`;

/** The smallest picture there is: one white dot. */
export const dotPng = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
