import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, posix, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { withBasePath, withoutBasePath } from '#base/basePath.ts';
import { contentTypeOf } from '#integrations/contentTypes.ts';
import { headersFor } from '#integrations/headers.ts';
import { siteSettings, type SiteSettings } from '#integrations/siteSettings.ts';

/** What a server has to know of the site: as it was built. */
export type ServerSettings = Pick<SiteSettings, 'basePath' | 'formEndpoint'>;

/** Instructions to a host. They lie in the folder but are no part of the site. */
const notServed = new Set(['/_headers', '/_redirects']);

const encoders = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

/** A server for a finished site: real headers, real redirects, the real "not found" page. What is tested is what is published. */
export function staticServer(folder: string, settings: ServerSettings = siteSettings()): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    answer(root, settings, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Something went wrong on this server.\n');
    });
  });
}

async function answer(
  root: string,
  { formEndpoint, basePath }: ServerSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', ...headersFor('/', { local: true, formEndpoint }) }).end();
    return;
  }
  const [rawPath, query] = split(request.url ?? '/');
  const asked = readAddress(rawPath);
  // The folder itself, without its slash, leads to the site's first page.
  const address = asked === undefined ? undefined : withoutBasePath(asked === basePath ? `${asked}/` : asked, basePath);
  const found =
    address === undefined ? undefined : asked === basePath ? { moveTo: address } : await findFile(root, address);
  if (address !== undefined && found?.moveTo !== undefined) {
    response
      .writeHead(301, {
        Location: encodeURI(withBasePath(found.moveTo, basePath)) + query,
        ...headersFor(address, { local: true, formEndpoint }),
      })
      .end();
    return;
  }
  const file = found?.file ?? join(root, '404.html');
  const body = await readFile(file).catch(() => Buffer.from('Not found.\n'));
  await send(request, response, found?.file === undefined ? 404 : 200, {
    address: address ?? '/',
    file,
    body,
    formEndpoint,
  });
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  {
    address,
    file,
    body,
    formEndpoint,
  }: { address: string; file: string; body: Buffer } & Pick<ServerSettings, 'formEndpoint'>,
): Promise<void> {
  const { type, compressible } = contentTypeOf(file);
  const encoding = compressible && body.length > 200 ? chooseEncoding(request.headers['accept-encoding']) : undefined;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}${encoding ? `-${encoding}` : ''}"`;
  const headers: Record<string, string> = {
    ...headersFor(address, { local: true, formEndpoint }),
    'Content-Type': type,
    ETag: tag,
  };
  if (compressible) headers['Vary'] = 'Accept-Encoding';
  if (status === 200 && request.headers['if-none-match']?.split(/,\s*/).includes(tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  if (encoding) headers['Content-Encoding'] = encoding;
  const sent = encoding ? await encoders[encoding](body) : body;
  headers['Content-Length'] = String(sent.length);
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/**
 * Finds what an address stands for: a file, or another address to go to.
 * A page lives at its folder with a slash at the end, as on the hosts this site is made for.
 */
async function findFile(root: string, address: string): Promise<{ file?: string; moveTo?: string } | undefined> {
  const path = join(root, address);
  if (!`${path}${sep}`.startsWith(`${root}${sep}`) || notServed.has(address)) return undefined;
  if (address.endsWith('/index.html')) return { moveTo: address.slice(0, -'index.html'.length) };
  if (address.endsWith('/')) {
    const index = join(path, 'index.html');
    return (await isFile(index)) ? { file: index } : undefined;
  }
  if (await isFile(path)) return { file: path };
  return (await isFile(join(path, 'index.html'))) ? { moveTo: `${address}/` } : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function split(url: string): [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
}

/** The path that was asked for, in its simplest form: no `..`, one slash at the start. Undefined if it makes no sense. */
function readAddress(rawPath: string): string | undefined {
  try {
    const path = decodeURIComponent(rawPath);
    return path.startsWith('/') && !/[\0\\]/.test(path) ? posix.normalize(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The best compression that the browser takes: its own order first, brotli if it has none. */
export function chooseEncoding(accepted: string | undefined): 'br' | 'gzip' | undefined {
  const weights = new Map(
    (accepted ?? '').split(',').map((part): [string, number] => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name.toLowerCase(), weight === undefined ? 1 : Number(weight.slice(2)) || 0];
    }),
  );
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const best = weightOf('gzip') > weightOf('br') ? 'gzip' : 'br';
  return weightOf(best) > 0 ? best : undefined;
}
