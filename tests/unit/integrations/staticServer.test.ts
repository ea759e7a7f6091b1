import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseEncoding } from '#integrations/server/staticServer.ts';
import { serve, type RunningSite } from '#commands/serve.ts';

let folder: string;
let site: RunningSite;

beforeAll(async () => {
  const above = await mkdtemp(join(tmpdir(), 'site-'));
  folder = join(above, 'dist');
  await mkdir(join(folder, 'services'), { recursive: true });
  await mkdir(join(above, 'dist-secret'));
  await writeFile(join(above, 'secret.txt'), 'secret');
  await writeFile(join(above, 'dist-secret/index.html'), 'secret');
  await writeFile(join(folder, 'index.html'), `<h1>Home</h1>${'words '.repeat(100)}`);
  await writeFile(join(folder, 'services/index.html'), '<h1>Services</h1>');
  await writeFile(join(folder, '404.html'), '<h1>Not found</h1>');
  await writeFile(join(folder, '_headers'), '/*');
  await writeFile(join(folder, 'calendar.ics'), 'BEGIN:VCALENDAR');
  site = await serve(folder, 0);
});

afterAll(async () => {
  await site.stop();
  await rm(join(folder, '..'), { recursive: true });
});

/** Sends the path as it is written: fetch would tidy it first. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(site.origin, { path, headers, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on('error', reject).end();
  });
}

test('a site in a folder of its host answers there, and nowhere else', async () => {
  const inFolder = await serve(folder, 0, 'localhost', { basePath: '/local-offer', formEndpoint: undefined });
  const answerTo = async (path: string) => {
    const answer = await fetch(`${inFolder.origin}${path}`, { redirect: 'manual' });
    return [answer.status, answer.headers.get('location') ?? (await answer.text()).slice(0, 18)];
  };
  expect(await answerTo('/local-offer/services/')).toEqual([200, '<h1>Services</h1>']);
  expect(await answerTo('/local-offer/services?q=a')).toEqual([301, '/local-offer/services/?q=a']);
  expect(await answerTo('/local-offer')).toEqual([301, '/local-offer/']);
  for (const outside of ['/', '/services/', '/local-offers/', '/local-offer/../services/'])
    expect(await answerTo(outside)).toEqual([404, '<h1>Not found</h1>']);
  await inFolder.stop();
});

test('a page comes with its headers', async () => {
  const { status, headers, body } = await get('/services/');
  expect(status).toBe(200);
  expect(body).toContain('Services');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers).not.toHaveProperty('strict-transport-security');
});

test('a page without its slash moves to the one with, and keeps the question', async () => {
  const { status, headers } = await get('/services?q=a%20b');
  expect([status, headers.location]).toEqual([301, '/services/?q=a%20b']);
  expect((await get('/services/index.html')).headers.location).toBe('/services/');
});

test('a move never leads to another site', async () => {
  for (const path of ['//evil.example', '//services', '/%2F/services', '/\\services']) {
    const { headers } = await get(path);
    expect(headers.location ?? '/', path).toMatch(/^\/(?!\/)/);
  }
});

test('what is not there is 404, with the page for it', async () => {
  const { status, body, headers } = await get('/nothing/here/');
  expect([status, body]).toEqual([404, '<h1>Not found</h1>']);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('nothing outside the site, and nothing meant for the host, is served', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/services/../../secret.txt',
    '/..%5csecret.txt',
    '/../dist-secret/',
    '/_headers',
    '/%00',
    '/%E0%A4%A',
    '/..',
  ]) {
    const { status, body } = await get(path);
    expect(body, path).not.toContain('secret');
    expect(status === 404 || body.includes('Home'), path).toBe(true);
  }
});

test('HEAD is GET without the body, other methods are refused', async () => {
  const [get1, head] = [await get('/'), await get('/', {}, 'HEAD')];
  expect(head.body).toBe('');
  expect(head.headers['content-length']).toBe(get1.headers['content-length']);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('a page is sent compressed, and not again while it is the same', async () => {
  const { headers } = await get('/', { 'accept-encoding': 'gzip, br' });
  expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding']);
  const again = await get('/', {
    'accept-encoding': 'gzip, br',
    'if-none-match': headers.etag ?? '',
  });
  expect([again.status, again.body]).toEqual([304, '']);
});

test('calendars have their type', async () => {
  expect((await get('/calendar.ics')).headers['content-type']).toBe('text/calendar; charset=utf-8');
});

test.for([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', undefined],
  ['identity', undefined],
  [undefined, undefined],
] as const)('%s is answered in %s', ([accepted, encoding]) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

test('a site that is not built is named', async () => {
  await expect(serve(join(folder, 'none'), 0)).rejects.toThrow('npm run build');
});
