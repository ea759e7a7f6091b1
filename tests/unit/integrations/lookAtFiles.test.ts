import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listBuiltSite } from '#integrations/builtSite.ts';
import { lookAtFiles } from '#integrations/lookAtFiles.ts';
import { outputGate } from '#integrations/outputGate.ts';
import { bytesOf, notPictures, photo, picture } from '../../support/pictures.ts';

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const mark = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>';

test('lets through what our build makes, and what we wrote, to the letter', async () => {
  const ours = await folderOf({ 'mark.svg': mark, 'fonts/OFL.txt': 'A licence.' });
  const site = await folderOf({
    '_astro/page.css': 'p{}',
    '_astro/page.js': '1',
    '_astro/a.png': await picture('png'),
    '_astro/a.jpeg': await picture('jpeg'),
    '_astro/a.webp': await picture('webp'),
    '_astro/a.avif': await picture('avif'),
    'news/feed.xml': '<rss/>',
    'events/calendar.ics': 'BEGIN:VCALENDAR',
    'pagefind/known.json': '{}',
    'pagefind/index/a.pf_index': '-',
    'pagefind/wasm.en.pagefind': '-',
    'mark.svg': mark,
    'fonts/OFL.txt': 'A licence.',
  });
  expect(await lookAtFiles(await listBuiltSite(site), ours)).toEqual([]);
});

test('names every file that is not ours, or not what its name says, or that tells of people', async () => {
  const ours = await folderOf({ 'mark.svg': mark });
  const svg = bytesOf(notPictures['svg'] ?? '');
  const site = await folderOf({
    '_astro/script.svg': svg,
    '_astro/script.png': svg,
    '_astro/named.webp': await picture('jpeg'),
    '_astro/place.jpg': await photo('jpeg'),
    '_astro/place.webp': await photo('webp'),
    '_astro/place.avif': await photo('avif'),
    '_astro/place.png': await photo('png'),
    '_astro/more.png': Buffer.concat([await picture('png'), svg]),
    'a.pdf': bytesOf(notPictures['pdf'] ?? ''),
    'a.htm': bytesOf(notPictures['html'] ?? ''),
    'a.xhtml': bytesOf(notPictures['html'] ?? ''),
    noending: 'x',
    'mark.svg': `${mark} `,
  });
  const findings = await lookAtFiles(await listBuiltSite(site), ours);
  const notMade = 'Is a file of a kind that our build does not make.';
  expect(Object.fromEntries(findings.map(({ file, message }) => [file, message.replace(/, which.*/, '')]))).toEqual({
    '/_astro/script.svg': notMade,
    '/_astro/script.png': 'Is no picture we know by its bytes, not what its name says.',
    '/_astro/named.webp': 'Is JPEG by its bytes, not what its name says.',
    '/_astro/place.jpg': 'Carries EXIF, XMP',
    '/_astro/place.webp': 'Carries EXIF, XMP',
    '/_astro/place.avif': 'Carries EXIF, XMP',
    '/_astro/place.png': 'Carries EXIF, text',
    '/_astro/more.png': 'Carries something after its end',
    '/a.pdf': notMade,
    '/a.htm': notMade,
    '/a.xhtml': notMade,
    '/noending': notMade,
    '/mark.svg': notMade,
  });
});

test('is part of the last look', async () => {
  const site = await folderOf({ '_astro/script.svg': notPictures['svg'] ?? '' });
  const { findings } = await outputGate(site);
  expect(findings.map(({ file, kind }) => [file, kind])).toEqual([['/_astro/script.svg', 'built-file']]);
});
