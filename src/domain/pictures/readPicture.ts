import { lettersAt, type PictureHeader } from '#domain/pictures/pictureHeader.ts';
import { isAvif, readAvif } from '#domain/pictures/readAvif.ts';

/** The kinds of picture this site takes in and gives out, each with the endings its name may have. */
export const pictureKinds = {
  PNG: ['.png'],
  JPEG: ['.jpg', '.jpeg'],
  WebP: ['.webp'],
  AVIF: ['.avif'],
} as const;

export type PictureKind = keyof typeof pictureKinds;

/** What the bytes of a picture say about it. */
export interface Picture extends PictureHeader {
  kind: PictureKind;
}

/**
 * What a picture is by its bytes, whatever its name says. Only headers are read, so a picture that passes here may still be damaged.
 * Sources: PNG (W3C, third edition), JPEG (ITU-T T.81) with EXIF and XMP in APP1, WebP (RFC 9649), AVIF (AV1 Image File Format 1.1).
 *
 * @returns undefined if it is none of our kinds, or its header ends too soon
 */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(view);
    if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(view);
    if (lettersAt(view, 0, 4) === 'RIFF' && lettersAt(view, 8, 4) === 'WEBP') return readWebp(view);
    return isAvif(view) ? { kind: 'AVIF', ...readAvif(view) } : undefined;
  } catch (error) {
    // A header that names a place beyond the end of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

const pngCarries: Record<string, string> = { eXIf: 'EXIF', tEXt: 'text', zTXt: 'text', iTXt: 'text', tIME: 'a time' };

function readPng(view: DataView): Picture | undefined {
  if (lettersAt(view, 12, 4) !== 'IHDR') return undefined;
  const carries = new Set<string>();
  let moving = false;
  let at = 8;
  while (at < view.byteLength) {
    const chunk = lettersAt(view, at + 4, 4);
    const told = pngCarries[chunk];
    if (told) carries.add(told);
    moving ||= chunk === 'acTL';
    at += 12 + view.getUint32(at);
    if (chunk === 'IEND') break;
  }
  if (at < view.byteLength) carries.add(afterEnd);
  return { kind: 'PNG', width: view.getUint32(16), height: view.getUint32(20), moving, carries: [...carries] };
}

/** Markers of JPEG that have no length and stand alone. */
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** Start-of-frame markers, which hold the size. C4, C8 and CC are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(view: DataView): Picture | undefined {
  const carries = new Set<string>();
  let size: { width: number; height: number } | undefined;
  let at = 2;
  for (;;) {
    // Picture data has no length: whatever is no marker is passed over. 00 after FF is data, FF after FF is filling.
    while (view.getUint8(at) !== 0xff || view.getUint8(at + 1) === 0 || view.getUint8(at + 1) === 0xff) at++;
    const marker = view.getUint8(at + 1);
    at += 2;
    if (marker === 0xd9) break;
    if (standsAlone(marker)) continue;
    const length = view.getUint16(at);
    if (length < 2) return undefined;
    if (isFrame(marker)) size ??= { height: view.getUint16(at + 3), width: view.getUint16(at + 5) };
    else if (marker === 0xfe) carries.add('text');
    else if (marker === 0xe1) carries.add(lettersAt(view, at + 2, 4) === 'Exif' ? 'EXIF' : 'XMP');
    else if (marker === 0xed) carries.add('IPTC');
    at += length;
  }
  if (at < view.byteLength) carries.add(afterEnd);
  return size && { kind: 'JPEG', ...size, moving: false, carries: [...carries] };
}

function readWebp(view: DataView): Picture | undefined {
  const carries = new Set<string>();
  let size: { width: number; height: number } | undefined;
  let moving = false;
  // The length that the file gives itself does not count its first eight bytes, and is even.
  const end = view.getUint32(4, true) + 8;
  let at = 12;
  while (at + 8 <= end) {
    const chunk = lettersAt(view, at, 4);
    const data = at + 8;
    if (chunk === 'VP8X') size = { width: 1 + uint24(view, data + 4), height: 1 + uint24(view, data + 7) };
    else if (chunk === 'VP8 ')
      size ??= { width: view.getUint16(data + 6, true) & 0x3fff, height: view.getUint16(data + 8, true) & 0x3fff };
    else if (chunk === 'VP8L') {
      const bits = view.getUint32(data + 1, true);
      size ??= { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    } else if (chunk === 'EXIF') carries.add('EXIF');
    else if (chunk === 'XMP ') carries.add('XMP');
    else if (chunk === 'ANIM' || chunk === 'ANMF') moving = true;
    const length = view.getUint32(at + 4, true);
    at = data + length + (length % 2);
  }
  if (end > view.byteLength) return undefined;
  if (end < view.byteLength) carries.add(afterEnd);
  return size && { kind: 'WebP', ...size, moving, carries: [...carries] };
}

const afterEnd = 'something after its end';
const uint24 = (view: DataView, at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
