import { hasEnding } from '#domain/pictures/pictureProblem.ts';
import { pictureKinds, readPicture } from '#domain/pictures/readPicture.ts';
import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';

/** A file of the finished site that is no page. */
export interface BuiltFile {
  /** Its address, which is also its name. */
  address: string;
  bytes: Uint8Array;
}

/** What our build makes beside pages. Whatever else a browser might run or show (a drawing, a document, a page by another name) is not ours. */
const made = new Set([
  '.css',
  '.ics',
  '.js',
  '.json',
  '.pagefind',
  '.pf_index',
  '.pf_fragment',
  '.pf_meta',
  '.pf_filter',
  '.xml',
]);
const pictures = new Set<string>(Object.values(pictureKinds).flat());

/** Whether more than its name must be known of a file. */
export function needsBytes(address: string): boolean {
  return !made.has(endingOf(address));
}

/**
 * A file is of a kind that our build makes, or stands in `public` to the letter. A picture is what its name says,
 * and carries nothing that nobody sees: not where it was taken, not by whom.
 *
 * @param isOurs whether these bytes are those of a file in `public`
 */
export function checkFile({ address, bytes }: BuiltFile, isOurs: (bytes: Uint8Array) => boolean): Finding[] {
  const ending = endingOf(address);
  const refuse = (message: string, fix: string) => [builtFinding('built-file', address, message, fix)];
  if (made.has(ending) || isOurs(bytes)) return [];
  if (!pictures.has(ending))
    return refuse('Is a file of a kind that our build does not make.', 'Take it out, or put it in public.');
  const picture = readPicture(bytes);
  if (!picture || !hasEnding(picture, ending))
    return refuse(
      `Is ${picture ? picture.kind : 'no picture we know'} by its bytes, not what its name says.`,
      'Save the picture again.',
    );
  if (picture.carries.length > 0)
    return refuse(
      `Carries ${picture.carries.join(', ')}, which can hold where it was taken and by whom.`,
      'Save the picture again.',
    );
  return [];
}

function endingOf(address: string): string {
  return /\.[^./]*$/.exec(address)?.[0].toLowerCase() ?? '';
}
