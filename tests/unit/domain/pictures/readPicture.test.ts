import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureProblem } from '#domain/pictures/pictureProblem.ts';
import { readPicture } from '#domain/pictures/readPicture.ts';
import { bytesOf, lyingPng, movingWebp, notPictures, photo, picture, pngWith } from '../../../support/pictures.ts';

const kinds = [
  ['png', 'PNG', '.png'],
  ['jpeg', 'JPEG', '.jpg'],
  ['webp', 'WebP', '.webp'],
  ['avif', 'AVIF', '.avif'],
] as const;

describe.each(kinds)('%s', (format, kind, ending) => {
  it('is known by its bytes, with its size, and carries nothing', async () => {
    expect(readPicture(await picture(format, 41, 30))).toEqual({
      kind,
      width: 41,
      height: 30,
      moving: false,
      carries: [],
    });
    expect(pictureProblem(await picture(format, 41, 30), ending)).toBeUndefined();
  });

  it('tells of EXIF and XMP', async () => {
    const carries = readPicture(await photo(format))?.carries.join(', ');
    expect(carries).toContain('EXIF');
    expect(carries).toMatch(format === 'png' ? /text/ : /XMP/);
  });

  it('tells of what follows its end', async () => {
    const longer = Buffer.concat([await picture(format), bytesOf(notPictures['html'] ?? '')]);
    expect(readPicture(longer)?.carries ?? ['damaged']).toHaveLength(1);
  });

  it('is no picture when it is cut off in its header', async () => {
    expect(readPicture((await picture(format)).subarray(0, 20))).toBeUndefined();
  });

  it('must be called what it is', async () => {
    const other = ending === '.png' ? '.webp' : '.png';
    expect(pictureProblem(await picture(format), other)).toContain(
      `This picture is in fact ${kind}. Rename it to end in ${ending}`,
    );
  });
});

it('tells of each thing a PNG can carry unseen', async () => {
  for (const [chunk, told] of [
    ['eXIf', 'EXIF'],
    ['tEXt', 'text'],
    ['iTXt', 'text'],
    ['zTXt', 'text'],
  ] as const) {
    expect(readPicture(await pngWith(chunk, 'Author\u0000Somebody'))?.carries).toEqual([told]);
  }
});

it.each(Object.keys(notPictures))('a file of the kind “%s” is no picture', (name) => {
  const bytes = bytesOf(notPictures[name] ?? '');
  expect(readPicture(bytes)).toBeUndefined();
  expect(pictureProblem(bytes, '.png')).toBe('This is not a picture, or a damaged one. Save it again as PNG.');
});

it('refuses pictures that are empty, too large, of no size, or that move', async () => {
  expect(pictureProblem(new Uint8Array(), '.png')).toBe('This picture is empty. Save it again.');
  expect(pictureProblem(await picture('jpeg', 8_001, 2), '.jpg')).toBe(
    'This picture is 8,001 by 2 pixels. The longest side may have 8,000. Make it smaller first.',
  );
  expect(pictureProblem(await picture('jpeg', 8_000, 2), '.jpg')).toBeUndefined();
  expect(pictureProblem(await lyingPng(60_000, 60_000), '.png')).toContain('60,000 by 60,000 pixels');
  expect(pictureProblem(await lyingPng(7_000, 7_000), '.png')).toContain('That is over 40 million in all.');
  expect(pictureProblem(await lyingPng(0, 10), '.png')).toContain('0 by 10 pixels');
  expect(pictureProblem(await movingWebp(), '.webp')).toContain('This picture moves');
  expect(pictureProblem(await pngWith('acTL', '\u0000\u0000\u0000\u0002'), '.png')).toContain('This picture moves');
});

it('reads any bytes without a fault of its own, and comes to an end', async () => {
  const all = await Promise.all(kinds.map(([format]) => photo(format)));
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      fc.nat(),
      (bytes, changes, cut) => {
        const changed = Uint8Array.from(bytes.subarray(0, cut % (bytes.length + 1)));
        for (const [at, byte] of changes) if (changed.length > 0) changed[at % Math.min(changed.length, 200)] = byte;
        readPicture(changed);
      },
    ),
    { numRuns: 5_000, seed: 20261130 },
  );
});
