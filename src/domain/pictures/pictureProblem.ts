import { pictureKinds, readPicture, type Picture } from '#domain/pictures/readPicture.ts';

/**
 * The longest side of a picture, in pixels. Twice what the widest screen shows, and well under 16,383, beyond which the pictures we make
 * (WebP) cannot be written.
 */
export const longestSide = 8_000;
/** The most pixels of a picture. A phone's usual photo has 12 million. */
export const mostPixels = 40_000_000;

/**
 * What is wrong with a picture that an author gives, as far as its name and its header say. A picture is what its bytes say.
 *
 * @param ending of its name, in small letters and with its dot
 * @returns a plain sentence, or undefined if nothing is wrong
 */
export function pictureProblem(bytes: Uint8Array, ending: string): string | undefined {
  if (bytes.length === 0) return 'This picture is empty. Save it again.';
  const picture = readPicture(bytes);
  if (!picture) return `This is not a picture, or a damaged one. Save it again as ${kindNamed(ending)}.`;
  if (!hasEnding(picture, ending)) {
    return `This picture is in fact ${picture.kind}. Rename it to end in ${pictureKinds[picture.kind][0]}, or save it again as ${kindNamed(ending)}.`;
  }
  if (picture.moving) return 'This picture moves, which many people cannot bear. Save one still picture of it.';
  const { width, height } = picture;
  const size = `${width.toLocaleString('en-GB')} by ${height.toLocaleString('en-GB')} pixels`;
  if (width === 0 || height === 0) return `This picture says that it is ${size}. Save it again.`;
  if (Math.max(width, height) > longestSide) {
    return `This picture is ${size}. The longest side may have ${longestSide.toLocaleString('en-GB')}. Make it smaller first.`;
  }
  if (width * height > mostPixels) {
    return `This picture is ${size}. That is over ${mostPixels / 1_000_000} million in all. Make it smaller first.`;
  }
  return undefined;
}

/** Whether a name's ending says what the bytes say. */
export function hasEnding({ kind }: Picture, ending: string): boolean {
  return (pictureKinds[kind] as readonly string[]).includes(ending);
}

function kindNamed(ending: string): string {
  const named = Object.entries(pictureKinds).find(([, endings]) => (endings as readonly string[]).includes(ending));
  return named?.[0] ?? 'PNG or JPEG';
}
