import { lettersAt, type PictureHeader } from '#domain/pictures/pictureHeader.ts';

interface Box {
  type: string;
  /** Where what it holds begins and ends. */
  start: number;
  end: number;
}

/** Whether a file says of itself that it is AVIF, still or moving. */
export function isAvif(view: DataView): boolean {
  return (
    view.byteLength >= 16 && lettersAt(view, 4, 4) === 'ftyp' && brandsOf(view).some((brand) => /^avi[fs]$/.test(brand))
  );
}

/** What an AVIF file says: its size is the largest of any picture in it, so that no part of it is larger than it looks. */
export function readAvif(view: DataView): PictureHeader {
  const carries = new Set<string>();
  let [width, height] = [0, 0];
  for (const box of boxesIn(view, 0, view.byteLength)) {
    if (box.type === 'meta') readMeta(box);
    else if (!ofStillPicture.has(box.type)) carries.add(`a part named ${box.type}`);
  }
  return { width, height, moving: brandsOf(view).includes('avis'), carries: [...carries] };

  function readMeta({ start, end }: Box): void {
    for (const box of boxesIn(view, start + 4, end)) {
      if (box.type === 'iinf') {
        for (const item of itemsOf(view, box))
          if (item === 'Exif' || item === 'mime') carries.add(item === 'mime' ? 'XMP' : 'EXIF');
      } else if (box.type === 'iprp') {
        for (const properties of boxesIn(view, box.start, box.end))
          for (const property of boxesIn(
            view,
            properties.start,
            properties.type === 'ipco' ? properties.end : properties.start,
          ))
            if (property.type === 'ispe') {
              width = Math.max(width, view.getUint32(property.start + 4));
              height = Math.max(height, view.getUint32(property.start + 8));
            }
      }
    }
  }
}

/** All that a still picture is made of. A camera's own boxes (uuid) can hold anything. */
const ofStillPicture = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'idat']);

function brandsOf(view: DataView): string[] {
  const end = Math.min(view.getUint32(0), view.byteLength);
  const brands = [lettersAt(view, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(lettersAt(view, at, 4));
  return brands;
}

/** @throws RangeError for a box that ends beyond what holds it */
function boxesIn(view: DataView, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  let at = start;
  while (at < end) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    // 1 means that a longer length follows; 0 that it is the last and takes what is left.
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    if (length < head || at + length > end) throw new RangeError('A box ends beyond what holds it.');
    boxes.push({ type: lettersAt(view, at + 4, 4), start: at + head, end: at + length });
    at += length;
  }
  return boxes;
}

/** The types of the items that a picture file lists: av01, Exif, mime … */
function itemsOf(view: DataView, { start, end }: Box): string[] {
  const first = start + (view.getUint8(start) === 0 ? 6 : 8);
  return boxesIn(view, first, end).map((item) => {
    const version = view.getUint8(item.start);
    return lettersAt(view, item.start + (version === 3 ? 10 : 8), 4);
  });
}
