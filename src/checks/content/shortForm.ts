import { entriesOf } from '#checks/entriesOf.ts';
import type { ClaimedId, Entry, Position } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf, type PlacedText } from '#checks/content/textsOf.ts';

/**
 * Families asked for no unexplained short forms ("Working Together" strategy, 2018).
 * A short form must be one of our words; an entry that uses it must also hold its long form;
 * titles and summaries use none but everyday ones.
 */
export function shortForm(entries: readonly Entry[], _date?: string, claimed: readonly ClaimedId[] = []): Finding[] {
  const forms = knownForms(entries);
  const wordsRead = entriesOf(entries, 'words').length;
  // While a word's own file has a mistake, its short form only seems to be missing.
  const wordMissing = claimed.filter(({ collection }) => collection === 'words').length > wordsRead;
  return entries
    .filter(({ collection }) => collection !== 'words')
    .flatMap((entry) => checkEntry(entry, forms, wordMissing));
}

interface KnownForm {
  /** As our words write it: "EHC plan" for the letters "EHC". */
  written: string;
  longForm: string | undefined;
  everyday: boolean;
}

function checkEntry(entry: Entry, forms: ReadonlyMap<string, readonly KnownForm[]>, wordMissing: boolean): Finding[] {
  // Bodies answer to their names, short or not, and the page that shows one explains it.
  const isName = ({ field }: PlacedText) => entry.collection === 'reach' && field === 'title';
  const texts = textsOf(entry).filter((placed) => !isName(placed));
  const everything = levelled(texts.map(({ text }) => text).join(' '));
  const findings: Finding[] = [];
  const told = new Set<string>();
  const say = (at: PlacedText, message: string, fix?: string) =>
    findings.push({ kind: 'short-form', file: entry.file, ...at.position(), message, ...(fix ? { fix } : {}) });

  for (const placed of texts) {
    for (const { found, index } of shortFormsIn(placed.text)) {
      const name = forms.has(found) ? found : found.replace(/s$/, '');
      const form = meantForm(forms.get(name) ?? [], placed.text, index);
      const written = form && placed.text.startsWith(form.written, index) ? form.written : found;
      const at = placed.field === 'body' ? { ...placed, position: () => positionIn(placed, index) } : placed;
      const onCard = placed.field === 'title' || placed.field === 'summary';
      if (form?.everyday || told.has(onCard ? `${placed.field} ${name}` : name)) continue;
      told.add(onCard ? `${placed.field} ${name}` : name);
      if (!form && wordMissing) continue;
      if (!form) say(at, `“${found}” is not explained anywhere. Write it out, or add it to src/content/words.`);
      else if (onCard)
        say(
          at,
          `“${written}” stands in the ${placed.field}, which is shown on its own. Write it out: ${form.longForm ?? 'in plain words'}.`,
        );
      // A link of the navigation has room for few words. That its short form is one of ours is asked for all the same.
      else if (entry.collection !== 'navigation' && form.longForm && !everything.includes(levelled(form.longForm))) {
        say(
          at,
          `“${written}” is not written out on this page.`,
          sentenceWith(placed.text, index, written, form.longForm),
        );
      }
    }
  }
  return findings;
}

/** Every word of ours by the short forms in it: “EHC” leads to “EHC plan” and to “EHC needs assessment”. */
function knownForms(entries: readonly Entry[]): Map<string, KnownForm[]> {
  const forms = new Map<string, KnownForm[]>();
  for (const { data: word } of entriesOf(entries, 'words')) {
    for (const written of [word.term, ...(word.shortForms ?? [])]) {
      for (const { found } of shortFormsIn(written)) {
        forms.set(found, [...(forms.get(found) ?? []), { written, longForm: word.longForm, everyday: word.everyday }]);
      }
    }
  }
  return forms;
}

/** The word that stands at this place: the longest that fits, or else the shortest there is. */
function meantForm(forms: readonly KnownForm[], text: string, index: number): KnownForm | undefined {
  const byLength = forms.toSorted((a, b) => b.written.length - a.written.length);
  return byLength.find(({ written }) => text.startsWith(written, index)) ?? byLength.at(-1);
}

/** Two or more capitals in a row, as a word: "SENCO", "DCOs", the "EHC" of "EHC plan". A–Z and numbers are not. */
function shortFormsIn(text: string): { found: string; index: number }[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}@./-])\p{Lu}{2,}s?(?![\p{L}\p{N}@-])/gu)].map(({ 0: found, index }) => ({
    found,
    index,
  }));
}

function positionIn({ text, position }: PlacedText, index: number): Position {
  const start = position();
  const before = text.slice(0, index).split('\n');
  const column = (before.at(-1) ?? '').length;
  return before.length === 1
    ? { line: start.line, column: start.column + column }
    : { line: start.line + before.length - 1, column: column + 1 };
}

function levelled(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll("'", '’');
}

/** The sentence round this place, with the form written out. */
function sentenceWith(text: string, index: number, form: string, longForm: string): string {
  const start = /(?:[.?!]\s+|\n)(?=[^.?!\n]*$)/.exec(text.slice(0, index));
  const before = text.slice(start ? start.index + start[0].length : 0, index);
  const after = /^[^.?!\n]*[.?!]?/.exec(text.slice(index + form.length))?.[0] ?? '';
  return `${before}${longForm} (${form})${after}`;
}
