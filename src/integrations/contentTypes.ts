import { extname } from 'node:path';

const text: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
};

const binary: Record<string, string> = {
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** The content type of a file by the end of its name, and whether compressing it saves anything. */
export function contentTypeOf(path: string): { type: string; compressible: boolean } {
  const ending = extname(path).toLowerCase();
  const words = text[ending];
  if (words !== undefined) return { type: `${words}; charset=utf-8`, compressible: true };
  return { type: binary[ending] ?? 'application/octet-stream', compressible: false };
}
