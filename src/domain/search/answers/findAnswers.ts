import { asksMeaning } from '#domain/search/asksMeaning.ts';
import { idsOf } from '#domain/search/pageId.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import type { SearchPlan } from '#domain/search/planSearch.ts';
import { stemOf } from '#domain/search/stemOf.ts';
import { tellingWords } from '#domain/search/tellingWords.ts';
import { voiceOf } from '#domain/search/voiceOf.ts';
import { plainWord, plainWords } from '#domain/search/wordsOf.ts';
import { readPageMark, readSayingMark, type AnswerPiece } from '#domain/search/answers/AnswerPiece.ts';
import { pieceOf } from '#domain/search/answers/pieces.ts';
import { scoreAnswers, type Corpus, type Scored, type Standing } from '#domain/search/answers/scoreAnswers.ts';

/** More words than this say no more. */
const mostWords = 8;
/** And of a sentence, with its small words. */
const mostOfSentence = 12;
/** Small words in the short way of speaking: our pages write them out. */
const shortened = /^(?:wo|ca|did|does|is|has|could|would|should)nt$/;
/** Fewer letters begin too many words. */
const leastBegun = 3;

export interface Found {
  /** Best first. Those that hardly fit are left out. */
  readonly pages: readonly Scored[];
  /** Words of the search that stand on none of our pages, and that nobody says. */
  readonly unknown: readonly string[];
  /** Words that people say, and that no page has: what is found is what people mean by them. */
  readonly unsaid: readonly string[];
}

/**
 * Finds the pages that answer a search, best first. The pieces of the index that have its words are asked for all at once.
 *
 * @param piece fetches a piece of the index
 * @throws if a piece does not come: then nobody can say what is not there
 */
export async function findAnswers(
  { words: typed, sentence, query, phrase, age }: Pick<SearchPlan, 'words' | 'sentence' | 'query' | 'phrase' | 'age'>,
  known: Pick<KnownBefore, 'sorts' | 'topics' | 'sayings' | 'pieces' | 'joining' | 'weights'>,
  piece: (number: number) => Promise<AnswerPiece>,
): Promise<Found> {
  const { weights } = known;
  const starts = known.pieces.split(' ');
  const look = async (word: string) => {
    const stem = stemOf(word);
    return standingOf(stem, word, await piece(pieceOf(stem, starts)));
  };
  const looked = typed.slice(0, mostWords);
  const plain = looked.map(plainWords);
  const stems = plain.map(stemOf);
  const inSentence = [...new Set(tellingWords(sentence.split(' '), new Set(known.joining)))].slice(0, mostOfSentence);
  const inQuotes = plainWords(phrase ?? '')
    .split(' ')
    .filter(Boolean);
  const [words = [], said = [], quoted = []] = await Promise.all(
    [plain, inSentence, inQuotes].map((list) => Promise.all(list.map(look))),
  );
  const corpus = corpusOf(known);
  const asked = { meaning: asksMeaning(query), voice: voiceOf(plainWords(query), age?.id) };
  // Two forms of one word count once.
  const evidence = { words: words.filter((_, place) => stems.indexOf(stems[place] ?? '') === place), sentence: said };
  const all = scoreAnswers(evidence, corpus, asked, weights);
  const scored = all.filter(({ number }) => quoted.every(({ pages }) => pages.has(number)));
  const nowhere = (standing: Standing | undefined) => !standing || standing.pages.size + standing.said.size === 0;
  const unknown = looked.filter((_, place) => nowhere(words[place]));
  const unsaid = looked.filter(
    (word, place) => words[place]?.pages.size === 0 && !nowhere(words[place]) && !shortened.test(plainWord(word)),
  );
  const [best] = scored;
  if (best === undefined) return { pages: [], unknown, unsaid };
  const isSubject = ({ pages }: Standing) =>
    [...pages.values()].some(({ fields }) => fields.includes('title') || fields.includes('names'));
  const enough =
    best.score >= weights.enough.score ||
    (unknown.length === 0 && best.coverage >= weights.enough.coverage) ||
    (best.score >= weights.enough.called && words.some(isSubject));
  const least = best.score * weights.tail;
  return { pages: enough ? scored.filter(({ score }) => score >= least) : [], unknown, unsaid };
}

/** What there is to find, read from what the page knows beforehand. */
function corpusOf({ sorts, topics, sayings }: Pick<KnownBefore, 'sorts' | 'topics' | 'sayings'>): Corpus {
  return {
    ids: idsOf(sorts.split(' ')),
    topics: topics.map((pages) => pages.split(' ').map(Number)),
    owners: sayings.flatMap((count, owner) => Array<number>(count).fill(owner)),
  };
}

/** Where a word stands, in any of its forms; if it stands nowhere, where the stems do that begin with it: it may be half typed. */
function standingOf(stem: string, word: string, { stems, pages, said }: AnswerPiece): Standing {
  const whole = stems.indexOf(stem);
  const places =
    whole >= 0
      ? [whole]
      : word.length < leastBegun
        ? []
        : stems.flatMap((other, place) => (other.startsWith(word) ? [place] : []));
  return {
    pages: new Map(places.flatMap((place) => stepped(pages[place] ?? [], readPageMark))),
    said: new Map(places.flatMap((place) => stepped(said[place] ?? [], readSayingMark))),
  };
}

/** Numbers with their marks, from steps and marks in turn. */
function stepped<Mark>(steps: readonly number[], read: (mark: number) => Mark): [number, Mark][] {
  const all: [number, Mark][] = [];
  let number = -1;
  for (let place = 0; place < steps.length; place += 2) {
    number += steps[place] ?? 0;
    all.push([number, read(steps[place + 1] ?? 0)]);
  }
  return all;
}
