import { crc32 } from 'node:zlib';
import sharp from 'sharp';

type Format = 'png' | 'jpeg' | 'webp' | 'avif';

/** A plain picture of any size, made when it is asked for, so that none lies in the repository. */
export async function picture(format: Format, width = 40, height = 30): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: '#2a6f6f' } })
    [format]()
    .toBuffer();
}

/** The same with what a phone writes into it: where it was taken, and by whom. */
export async function photo(format: Format, width = 40, height = 30): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: '#2a6f6f' } })
    .withExif({
      IFD0: { Artist: photographer },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 45/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 42/1 0/1' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${photographer}</dc:creator></x:xmpmeta>`)
    [format]()
    .toBuffer();
}

export const photographer = 'A Parent of Two';

/** A PNG whose header says another size than its picture has. */
export async function lyingPng(width: number, height: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await picture('png'));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

/** A PNG with one more chunk before its end. */
export async function pngWith(chunk: string, content: string): Promise<Uint8Array> {
  const bytes = Buffer.from(await picture('png'));
  const body = Buffer.concat([Buffer.from(chunk, 'latin1'), Buffer.from(content, 'latin1')]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([bytes.subarray(0, -12), length, body, sum, bytes.subarray(-12)]);
}

/** A picture that moves: two frames, one after the other. */
export async function movingWebp(): Promise<Uint8Array> {
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
  return sharp([await frame('#000'), await frame('#fff')], { join: { animated: true } })
    .webp()
    .toBuffer();
}

/** Files that are no pictures of ours, whatever they are called. */
export const notPictures: Record<string, string> = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>',
  html: '<!doctype html><script>alert(1)</script>',
  pdf: '%PDF-1.7\n%%EOF\n',
  gif: 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;',
  cut: '\u0089PNG\r\n\u001a\n\u0000\u0000',
  words: 'A picture of a table.',
};

/** Those texts as the bytes they stand for. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
