import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lookAt, outputGate } from '#integrations/outputGate.ts';

const page = (title: string, body = '') =>
  `<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

async function siteOf(pages: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'index.html'), html);
  }
  return folder;
}

test('an early look saves the last, and its findings are kept', async () => {
  const bad = page('Bad', '<p onclick="x()">x</p>');
  const folder = await siteOf({ bad, good: page('Good') });
  const early = new Map([['/bad/', lookAt({ address: '/bad/', html: bad })]]);
  expect(await outputGate(folder, early)).toEqual(await outputGate(folder));
});

test('the disk has the last word: a page that is not what was looked at is looked at again', async () => {
  const folder = await siteOf({ one: page('One', '<p onclick="x()">x</p>') });
  const early = new Map([
    ['/one/', lookAt({ address: '/one/', html: page('One') })],
    ['/gone/', lookAt({ address: '/gone/', html: page('One', '<p onclick="x()">x</p>') })],
  ]);
  const { findings, pages } = await outputGate(folder, early);
  expect(pages).toBe(1);
  expect(findings.map(({ file, kind }) => [file, kind])).toEqual([['/one/', 'built-handler']]);
});
