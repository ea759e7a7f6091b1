import {
  mostLevel,
  writePageMark,
  writeSayingMark,
  type AnswerPiece,
  type Field,
} from '#domain/search/answers/AnswerPiece.ts';
import { joiningWords } from '#domain/search/fillerWords.ts';
import { joinedWords, wordsWrittenTwoWays } from '#domain/search/joinedWords.ts';
import { tellingWords } from '#domain/search/tellingWords.ts';
import { stemOf, stemsOf } from '#domain/search/stemOf.ts';
import { plainWords } from '#domain/search/wordsOf.ts';

/** A page, as the index of answers is made from it. */
export interface AnswerPage {
  readonly title: string;
  readonly names: readonly string[];
  readonly summary: string;
  readonly headings: readonly string[];
  /** All its text. */
  readonly text: string;
}

/** Every stem with where it stands, before it is parted into pieces. */
export interface AnswerIndex {
  /** All stems, as one piece. */
  readonly all: AnswerPiece;
  /** How many sayings each topic has, then how many each page. */
  readonly sayings: readonly number[];
  /** Pairs of words that are one word too. */
  readonly joined: readonly string[];
}

const joining = new Set(joiningWords);

/** How soon a word that stands often on a page counts no more, and how far a long page counts less (BM25's k and b). */
const [often, long] = [1.2, 0.75];

/**
 * The index of answers.
 *
 * @param topics all that people say for each topic
 */
export function writeAnswers(pages: readonly AnswerPage[], topics: readonly (readonly string[])[]): AnswerIndex {
  const said = [...topics, ...pages.map(({ title, names }) => [title, ...names])].map((list) => list.map(plainWords));
  const joined = wordsWrittenTwoWays(said.flat());
  const pairs = new Set(joined);
  const plain = (text: string) => joinedWords(plainWords(text), pairs);
  const texts = pages.map(({ text }) => stemsOf(plain(text)));
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / (pages.length || 1);
  const stems = new Map<string, { pages: number[]; lastPage: number; said: number[]; lastSaid: number }>();
  const at = (stem: string) => {
    const place = stems.get(stem) ?? { pages: [], lastPage: -1, said: [], lastSaid: -1 };
    stems.set(stem, place);
    return place;
  };
  for (const [number, page] of pages.entries()) {
    const inFields = new Map<string, Field[]>();
    const add = (field: Field, text: string) => {
      for (const stem of new Set(stemsOf(plain(text)))) inFields.set(stem, [...(inFields.get(stem) ?? []), field]);
    };
    add('title', page.title);
    add('names', page.names.join(' '));
    add('summary', page.summary);
    add('headings', page.headings.join(' '));
    const counts = new Map<string, number>();
    const words = texts[number] ?? [];
    for (const stem of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const stem of new Set([...inFields.keys(), ...counts.keys()])) {
      const count = counts.get(stem) ?? 0;
      const share = count / (count + often * (1 - long + (long * words.length) / mean));
      const level = count === 0 ? 0 : Math.max(1, Math.round(share * mostLevel));
      const place = at(stem);
      place.pages.push(number - place.lastPage, writePageMark({ level, fields: inFields.get(stem) ?? [] }));
      place.lastPage = number;
    }
  }
  let saying = 0;
  const sayings = said.map((list) => {
    const each = new Set(
      list
        .map((one) => tellingWords(joinedWords(one, pairs).split(' '), joining).map(stemOf).join(' '))
        .filter(Boolean),
    );
    for (const text of each) {
      const words = text.split(' ');
      for (const stem of new Set(words)) {
        const place = at(stem);
        place.said.push(saying - place.lastSaid, writeSayingMark({ length: words.length, place: words.indexOf(stem) }));
        place.lastSaid = saying;
      }
      saying += 1;
    }
    return each.size;
  });
  const sorted = [...stems.keys()].sort();
  return {
    all: {
      stems: sorted,
      pages: sorted.map((stem) => at(stem).pages),
      said: sorted.map((stem) => at(stem).said),
    },
    sayings,
    joined,
  };
}
