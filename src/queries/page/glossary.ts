import { addresses } from '#base/addresses.ts';
import type { GlossaryWord } from '#views/PageView.ts';
import { withCapital } from '#base/text/withCapital.ts';
import type { Word } from '#schemas/words.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';

let made: Promise<GlossaryWord[]> | undefined;

/** Every word with its meaning, in the form that pages look words up in. One list for all pages, so that its pattern is built once. */
export function glossary(): Promise<GlossaryWord[]> {
  if (import.meta.env.DEV) return makeGlossary();
  made ??= makeGlossary();
  return made;
}

async function makeGlossary(): Promise<GlossaryWord[]> {
  const words = await entriesOf('words');
  // What everyone knows need not be said again on every page.
  return words
    .filter(({ data }) => !data.everyday)
    .map(({ id, data }) => ({
      id,
      term: data.term,
      shortForms: data.shortForms,
      longForm: data.longForm,
      otherNames: data.otherNames,
      heading: withCapital(headingOf(data)),
      says: isSpelledOutIn(data) ? data.meaning : `${withCapital(data.longForm ?? '')}. ${data.meaning}`,
      href: addresses.word(id),
    }));
}

/**
 * How a word is headed: the term, with its short form when the term itself is written out.
 * "Designated Clinical Officer (DCO)", but "SENCO".
 */
export function headingOf(word: Word): string {
  const short = word.shortForms?.[0];
  return short !== undefined && !word.term.includes(short) && isSpelledOutIn(word)
    ? `${word.term} (${short})`
    : word.term;
}

/** Whether the term is itself the long form, or there is none, so that it need not be said twice. */
export function isSpelledOutIn(word: Word): boolean {
  return word.longForm === undefined || word.longForm.toLowerCase() === word.term.toLowerCase();
}
