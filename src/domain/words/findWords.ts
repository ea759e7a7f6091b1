/** A word as far as finding it in a text goes. */
export interface FindableWord {
  readonly id: string;
  readonly term: string;
  readonly shortForms?: readonly string[] | undefined;
  readonly longForm?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
}

interface Finder {
  readonly pattern: RegExp;
  readonly idOfForm: ReadonlyMap<string, string>;
}

const finders = new WeakMap<readonly FindableWord[], Finder>();

/**
 * The ids of the words that stand in a text, in order of first appearance.
 * Whole words only; a plural "s" may follow. Where two could match, the longer wins ("SEND Improvement Board" is not "SEND").
 * Letters matter, but a phrase may begin a sentence: "Short breaks" is "short breaks", while "sen" is not "SEN".
 * The pattern is built once for each list of words, so pass the same list again.
 *
 * @example findWords([{ id: 'senco', term: 'SENCO' }], 'Ask the SENCO.') // => ['senco']
 */
export function findWords(words: readonly FindableWord[], text: string): string[] {
  const { pattern, idOfForm } = finderFor(words);
  const found = new Set<string>();
  for (const [form] of levelled(text).matchAll(pattern)) {
    const id = idOfForm.get(form) ?? idOfForm.get(form.slice(0, -1));
    if (id !== undefined) found.add(id);
  }
  return [...found];
}

function finderFor(words: readonly FindableWord[]): Finder {
  const known = finders.get(words);
  if (known) return known;
  const idOfForm = new Map<string, string>();
  for (const word of words) {
    for (const form of formsOf(word)) {
      if (!idOfForm.has(form)) idOfForm.set(form, word.id);
    }
  }
  const finder = { pattern: patternOf([...idOfForm.keys()]), idOfForm };
  finders.set(words, finder);
  return finder;
}

function formsOf(word: FindableWord): string[] {
  const written = [word.term, word.longForm, ...(word.shortForms ?? []), ...(word.otherNames ?? [])];
  return written
    .filter((form) => form !== undefined)
    .map((form) => levelled(form).trim())
    .filter((form) => form !== '')
    .flatMap((form) => (hasCapitals(form) ? [form] : [form, withOtherFirstLetter(form)]));
}

/** Two capitals together, as in "SEN": such a form is found only as it is written. */
function hasCapitals(form: string): boolean {
  return /^\S*\p{Lu}{2}/u.test(form);
}

function withOtherFirstLetter(form: string): string {
  const first = form.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other + form.slice(1);
}

/** Any run of spaces is one space, and every apostrophe the same, so that line ends and keyboards do not matter. */
function levelled(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll("'", '’');
}

/** Sorted backwards, a longer form stands before the shorter one that it begins with, and shared beginnings stand together. */
function patternOf(forms: string[]): RegExp {
  if (forms.length === 0) return /(?!)/g;
  const sorted = [...forms].sort((a, b) => (a < b ? 1 : -1));
  const alternatives = sorted.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})s?(?![\p{L}\p{N}])`, 'gu');
}
