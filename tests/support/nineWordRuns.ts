import { createHash } from 'node:crypto';

/** How many words in a row make a copied sentence. */
const length = 9;
/** Bytes kept of each fingerprint: among 30,000 runs, one in 30 million strange ones is taken for a copy. */
const bytes = 5;

/** Fingerprints of every nine words in a row of some texts, without the texts. */
export type Fingerprints = ReadonlySet<string>;

/** The words of a text in small letters: no marks, and ’ is '. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
  );
}

/** Every nine words in a row, as they stand in a list of words. */
export function runsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/** A run as it is kept: short, and nobody can read the source from it. */
export function fingerprint(run: string): string {
  return createHash('sha256').update(run).digest().subarray(0, bytes).toString('hex');
}

/** Writes fingerprints to be kept in a file: sorted, each once. */
export function writeFingerprints(texts: readonly string[]): Buffer {
  const prints = new Set(texts.flatMap((text) => runsOf(plainWords(text)).map(fingerprint)));
  return Buffer.from([...prints].sort().join(''), 'hex');
}

/** Reads what `writeFingerprints` wrote. */
export function readFingerprints(file: Buffer): Fingerprints {
  const hex = file.toString('hex');
  return new Set(
    Array.from({ length: file.length / bytes }, (_, at) => hex.slice(at * bytes * 2, (at + 1) * bytes * 2)),
  );
}

/**
 * The runs that a text has in common with the fingerprinted ones. A run of names alone is no copy: names are as they are.
 *
 * @param names words that belong to names, as lists of words
 */
export function commonRuns(text: string, prints: Fingerprints, names: readonly (readonly string[])[] = []): string[] {
  const words = plainWords(text);
  const inName = words.map(() => false);
  for (const name of names) {
    for (let at = 0; at + name.length <= words.length; at += 1) {
      if (name.every((word, offset) => words[at + offset] === word)) inName.fill(true, at, at + name.length);
    }
  }
  return runsOf(words).filter(
    (run, at) => !inName.slice(at, at + length).every(Boolean) && prints.has(fingerprint(run)),
  );
}
