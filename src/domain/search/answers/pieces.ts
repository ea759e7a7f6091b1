import type { AnswerPiece } from '#domain/search/answers/AnswerPiece.ts';

/** As much of the index as one download brings, in letters before packing: some 3 kB on the wire. A word that stands often fills one by itself. */
const pieceLetters = 8000;

/** How many pages' texts one download brings: the ten answers of a search lie in six or seven of them. */
export const pagesInPiece = 32;

/** Parts an index into pieces, each a few stems that follow each other. */
export function parted({ stems, pages, said }: AnswerPiece): AnswerPiece[] {
  const bounds: number[] = [];
  let letters = Infinity;
  for (const [place, stem] of stems.entries()) {
    const size = stem.length + JSON.stringify([pages[place], said[place]]).length;
    if (letters + size > pieceLetters) {
      bounds.push(place);
      letters = 0;
    }
    letters += size;
  }
  return bounds.map((from, number) => {
    const to = bounds[number + 1];
    return { stems: stems.slice(from, to), pages: pages.slice(from, to), said: said.slice(from, to) };
  });
}

/** The first letters of each piece: as few as tell it from the end of the one before. */
export function startsOf(pieces: readonly AnswerPiece[]): string[] {
  return pieces.map(({ stems: [first = ''] }, number) => {
    const before = pieces[number - 1]?.stems.at(-1) ?? '';
    const lengths = Array.from({ length: first.length }, (_, last) => last + 1);
    return lengths.map((length) => first.slice(0, length)).find((start) => start > before) ?? first;
  });
}

/** The number of the piece that has a stem, if any has. */
export function pieceOf(stem: string, starts: readonly string[]): number {
  const after = starts.findIndex((start) => start > stem);
  return Math.max(0, (after === -1 ? starts.length : after) - 1);
}
