import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { messageWords, receiver } from '#commands/receive.ts';
import { readMessage } from '#formats/readMessage.ts';

let folder: string;
let file: string;
let clock = 0;

let address: string;
let running: ReturnType<typeof receiver>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'messages-'));
  file = join(folder, 'messages.jsonl');
  running = receiver({
    file,
    site: 'https://site.example/folder/',
    words: await messageWords(),
    today: () => '2026-11-23',
    now: () => clock,
  });
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(running.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  running.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  clock += 120_000;
});

const send = (fields: Record<string, string>) =>
  fetch(address, { method: 'POST', body: new URLSearchParams(fields), headers: { Cookie: 'who=me' } });
const good = { page: '/services/short-breaks/', reason: 'closed', text: 'It has closed.', name: 'Somebody' };

it('keeps the message and the day, and nothing else', async () => {
  const response = await send(good);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Thank you.');
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(
    (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([{ on: '2026-11-23', page: '/services/short-breaks/', reason: 'closed', text: 'It has closed.' }]);
});

it('says every problem at once, in plain words, and never what was sent', async () => {
  const response = await send({ page: 'https://elsewhere.example/', reason: '<b>', text: ' ' });
  expect(response.status).toBe(422);
  const said = await response.text();
  expect(said).toContain('We cannot tell which page you mean.');
  expect(said).toContain('Choose what is wrong.');
  expect(said).toContain('Write what we should put right.');
  expect(said).not.toContain('<b>');
  expect(said).not.toContain('elsewhere');
});

it('leads back to the page, whether it was kept or not, and never to another site', async () => {
  for (const text of ['It has closed.', ''])
    expect(await (await send({ ...good, text })).text()).toContain(
      'href="https://site.example/folder/services/short-breaks/"',
    );
  expect(await (await send({ ...good, page: '//elsewhere.example/' })).text()).not.toContain('<a href="http');
});

it('asks again with what was written, all that is wrong at the top and beside its field, without script', async () => {
  const said = await (await send({ page: good.page, reason: 'nonsense', text: `<b>"x' & ${'y'.repeat(2000)}` })).text();
  expect(said).toContain('<title>Error: ');
  for (const [href, id, words] of [
    ['#reason-0', 'reason-wrong', 'Choose what is wrong.'],
    ['#text', 'text-wrong', 'Write 2,000 letters or fewer.'],
  ]) {
    expect(said).toContain(`<a href="${href}">${words}</a>`);
    expect(said).toContain(`id="${id}">${words}</p>`);
    expect(said).toMatch(new RegExp(`aria-describedby="(hint )?${id}"`));
  }
  expect(said).toContain('&#60;b&#62;&#34;x&#39; &#38; yyy');
  expect(said).not.toContain('<b>');
  expect(said).toContain(`name="page" value="${good.page}"`);
  const again = await (await send({ ...good, text: '' })).text();
  expect(again).toContain('value="closed" checked');
});

it('lets nothing in but its own style', async () => {
  const response = await send(good);
  const [, style = ''] = /<style>(.*?)<\/style>/.exec(await response.text()) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'`,
  );
});

it('takes no more than a message, and no flood of them', async () => {
  expect((await send({ ...good, text: 'x'.repeat(2001) })).status).toBe(422);
  expect((await send({ ...good, text: 'x'.repeat(40_000) })).status).toBe(413);
  const answers = await Promise.all(Array.from({ length: 25 }, () => send(good)));
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(5);
  clock += 61_000;
  expect((await send(good)).status).toBe(200);
});

it('is for forms alone', async () => {
  expect((await fetch(address)).status).toBe(405);
  expect(
    (await fetch(address, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } })).status,
  ).toBe(415);
});

it('reads no field but its own three', () => {
  expect(readMessage('page=%2F&reason=more&text=a%0D%0Ab&email=x')).toEqual({
    message: { page: '/', reason: 'more', text: 'a\nb' },
  });
});
