import { fewestWords, hardestGrade, hardestShortGrade, readingGrade } from '#checks/readingGrade.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** An entry's own words are no harder to read than a page may be. The pages are measured again, with their templates. */
export function hardWords(entries: readonly Entry[]): Finding[] {
  const terms = entriesOf(entries, 'words').flatMap(({ data: { term, longForm, shortForms } }) => [
    term,
    ...(longForm === undefined ? [] : [longForm]),
    ...(shortForms ?? []),
  ]);
  const gradeOf = readingGrade(terms);
  return entries.flatMap((entry) => {
    const texts = sentencesOf(entry);
    const short = entry.collection === 'short';
    const hardest = short ? hardestShortGrade : hardestGrade;
    const fewest = short ? 1 : fewestWords;
    // A word has a letter and a space at least, so most rows of tables are passed over without being taken apart.
    if (texts.reduce((sum, text) => sum + text.length, 0) < fewest * 2) return [];
    const { grade, words } = gradeOf(texts);
    if (words < fewest || grade <= hardest) return [];
    return [
      {
        kind: 'hard-words',
        file: entry.file,
        ...entry.positionOf([]),
        message: `These words need about ${Math.ceil(grade)} years of school. The most is ${hardest}. Write short sentences and everyday words.`,
      },
    ];
  });
}

/** What readers meet as sentences: fields and the body's paragraphs, without headings, as on the page. */
function sentencesOf(entry: Entry): string[] {
  const headings = new Set(entry.body?.headings.map(({ text }) => text));
  return [
    ...textsOf(entry)
      // The summary of a short version stands in previews only, never on its page.
      .filter(
        ({ field }) => field !== 'body' && field !== 'title' && !(entry.collection === 'short' && field !== 'steps'),
      )
      .map(({ text }) => text),
    ...(entry.body?.plainText.split('\n') ?? []).filter((text) => !headings.has(text)),
  ];
}
