import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Entry } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import { textsOf } from '#checks/content/textsOf.ts';
import type { BodyPart } from '#base/BodyPart.ts';
import { textOfHtml } from '#domain/words/textOfHtml.ts';
import { readOurContent } from '../support/contentRoot.ts';
import { commonRuns, plainWords, readFingerprints, runsOf, writeFingerprints } from '../support/nineWordRuns.ts';

const root = join(import.meta.dirname, '../..');
const { entries } = await readOurContent();
const sources = readFingerprints(await readFile(join(root, 'tests/fixtures/sources/nineWordRuns.bin')));

/** Names stay as they are, however long: bodies, terms, districts, posts, places. */
const names = entries
  .flatMap((entry) =>
    entry.collection === 'organisations' || entry.collection === 'districts' || entry.collection === 'words'
      ? [
          ...(['title', 'name', 'term', 'longForm', 'inSentence'] as const).map((name) => fieldOf(entry, name)),
          ...(fieldOf(entry, 'otherNames') ?? []),
        ]
      : [...(fieldOf(entry, 'leads') ?? []), fieldOf(entry, 'reporter'), fieldOf(entry, 'place')],
  )
  .filter((name) => typeof name === 'string')
  .map(plainWords)
  .filter((name) => name.length > 0);

it('has no nine words in a row in common with the five documents, but for names and marked quotations', () => {
  const copied = entries.flatMap((entry) => {
    const fields = textsOf(entry).filter(
      ({ field }) => field !== 'body' && !(field === 'points' && fieldOf(entry, 'quotedFrom')),
    );
    return [...fields.map(({ text }) => text), ...(entry.body?.plainText.split('\n') ?? [])]
      .flatMap((text) => commonRuns(text.replace(/“[^”]*”/g, ' | '), sources, [...names, ...quotesIn(entry)]))
      .map((run) => `${entry.file}: ${run}`);
  });
  expect(copied, `${copied.length} runs of nine words`).toEqual([]);
});

it('would find a copied sentence, and lets names be', () => {
  const kept = readFingerprints(
    writeFingerprints(['The Board decides what gets better, when, and who pays for it in the end.']),
  );
  expect(commonRuns('We say: the board decides what gets better, when and who pays for it!', kept)).toHaveLength(4);
  expect(commonRuns('The Board says who pays, and what gets better in the end.', kept)).toEqual([]);
  const listed = 'Burnley, Chorley, Fylde, Hyndburn, Lancaster, Pendle, Preston, Rossendale and Wyre';
  const listedPrints = readFingerprints(writeFingerprints([listed]));
  expect(commonRuns(listed, listedPrints)).toHaveLength(2);
  const places = plainWords(listed.replace(' and', '')).map((place) => [place]);
  expect(commonRuns(listed.replace(' and', ''), listedPrints, places)).toEqual([]);
  expect(runsOf(plainWords('one two three'))).toEqual([]);
});

it('was made from all five documents', () => {
  expect(sources.size).toBeGreaterThan(25_000);
  const title = 'Lancashire Parent Carer Forum and SEND Partnership Protocol, agreed by the SEND Partnership Board';
  expect(commonRuns(title, sources).length).toBeGreaterThan(0);
});

/** What stands in the marked quotations of a body, as lists of words. */
function quotesIn(entry: Entry): string[][] {
  return partsIn(entry.body?.parts ?? []).map(plainWords);
}

function partsIn(parts: readonly BodyPart[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return part.block === 'Quote'
      ? [part.inside.map((piece) => (typeof piece === 'string' ? textOfHtml(piece) : '')).join(' ')]
      : partsIn(part.inside);
  });
}
