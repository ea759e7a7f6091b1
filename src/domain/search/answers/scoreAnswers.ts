import { readPageId } from '#domain/search/pageId.ts';
import type { Voice } from '#domain/search/voiceOf.ts';
import { mostLevel, type PageMark, type SayingMark } from '#domain/search/answers/AnswerPiece.ts';
import type { Weights } from '#domain/search/answers/answerWeights.ts';

/** Where one word of a search stands: on which pages, and in which sayings. */
export interface Standing {
  readonly pages: ReadonlyMap<number, PageMark>;
  readonly said: ReadonlyMap<number, SayingMark>;
}

/** A search as its words stand in the index. */
export interface Evidence {
  /** The words that say what is looked for. */
  readonly words: readonly Standing[];
  /** All that carry the sense of the sentence, in its order, small ones too: only whole sayings are held against these. */
  readonly sentence: readonly Standing[];
}

/** What there is to find. */
export interface Corpus {
  /** The name of each page, by its number. */
  readonly ids: readonly string[];
  /** The numbers of the pages that each topic leads to, best first. */
  readonly topics: readonly (readonly number[])[];
  /** Whose each saying is: the number of its topic, or that of its page after all the topics. */
  readonly owners: readonly number[];
}

/** What a search tells of who makes it. */
export interface Asked {
  /** true if somebody asks what a word means. */
  readonly meaning: boolean;
  readonly voice: Voice;
}

/** A page that fits, and how well. */
export interface Scored {
  readonly id: string;
  /** Its place among all pages. */
  readonly number: number;
  readonly score: number;
  /** The share of the search that it has, from 0 to 1, by how rare its words are. */
  readonly coverage: number;
}

/** What is counted up for one page or topic. */
interface Tally {
  worth: number;
  /** The places of the words it has. */
  readonly words: Set<number>;
}

/**
 * How rare a word is: the logarithm of one over the share of entries that have it, never below a little.
 * The usual "inverse document frequency" of search engines (Robertson and Zaragoza, 2009).
 */
export function rarity(withIt: number, all: number): number {
  return Math.max(0.2, Math.log(1 + Math.max(0, all - withIt + 0.5) / (withIt + 0.5)));
}

/**
 * Every page that has some of the words, or that a topic with some of them leads to, best first.
 *
 * @param asked what can be told of who asks, and of what sort of answer they want
 */
export function scoreAnswers(evidence: Evidence, corpus: Corpus, asked: Asked, weights: Weights): Scored[] {
  const { words } = evidence;
  const own = tally(
    words.map(({ pages }) => pages),
    corpus.ids.length,
    (mark) => wordOnPage(mark, weights),
    weights.coverage.page,
  );
  const topics = tally(
    words.map(({ said }) => countByTopic(said, corpus)),
    corpus.topics.length,
    (count) => (weights.topic.word * count) / (count + weights.topic.half),
    weights.coverage.topic,
  );
  for (const [owner, worth] of nearest(evidence.sentence, corpus, weights)) {
    const page = owner - corpus.topics.length;
    const [list, key, times] = page < 0 ? [topics, owner, weights.nearest.topic] : [own, page, weights.nearest.page];
    const found = list.get(key) ?? { worth: 0, words: new Set() };
    list.set(key, found);
    found.worth += times * worth;
  }
  const given = fromTopics(topics, corpus.topics, weights);
  const rare = words.map(({ pages, said }) => rarity(pages.size + said.size, corpus.ids.length + corpus.owners.length));
  const total = rare.reduce((sum, each) => sum + each, 0) || 1;
  return [...new Set([...own.keys(), ...given.keys()])]
    .map((number) => {
      const has = new Set([...(own.get(number)?.words ?? []), ...(given.get(number)?.words ?? [])]);
      const coverage = [...has].reduce((sum, place) => sum + (rare[place] ?? 0), 0) / total;
      const worth = (own.get(number)?.worth ?? 0) + (given.get(number)?.worth ?? 0);
      const id = corpus.ids[number] ?? '';
      const meaning = asked.meaning && coverage > 0.99;
      return { id, number, coverage, score: worth * standingWorth(id, { ...asked, meaning }, words.length, weights) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * Counts up what each page, or each topic, has of the search.
 *
 * @param all how many there are
 * @param power to what power the share of the words counts
 */
function tally<Mark>(
  words: readonly ReadonlyMap<number, Mark>[],
  all: number,
  worthOf: (mark: Mark) => number,
  power: number,
): Map<number, Tally> {
  const rare = words.map(({ size }) => rarity(size, all));
  const total = rare.reduce((sum, each) => sum + each, 0) || 1;
  const tallies = new Map<number, Tally>();
  for (const [place, found] of words.entries()) {
    for (const [number, mark] of found) {
      const before = tallies.get(number) ?? { worth: 0, words: new Set() };
      tallies.set(number, before);
      before.words.add(place);
      before.worth += (rare[place] ?? 0) * worthOf(mark);
    }
  }
  for (const found of tallies.values()) {
    const covered = [...found.words].reduce((sum, place) => sum + (rare[place] ?? 0), 0) / total;
    found.worth *= covered ** power;
  }
  return tallies;
}

/**
 * What the nearest whole saying of each topic and page is worth. All the sayings of a topic together have almost any
 * word: what somebody asks is what they say in one.
 */
function nearest(sentence: Evidence['sentence'], corpus: Corpus, { nearest: worths }: Weights): Map<number, number> {
  const owners = new Set(corpus.owners).size;
  const rare = sentence.map(({ said }) =>
    rarity(new Set([...said.keys()].map((one) => corpus.owners[one])).size, owners),
  );
  const total = rare.reduce((sum, each) => sum + each, 0) || 1;
  const mean = total / (rare.length || 1);
  const found = new Map<number, { length: number; places: Map<number, number> }>();
  for (const [place, { said }] of sentence.entries()) {
    for (const [saying, mark] of said) {
      const before = found.get(saying) ?? { length: mark.length, places: new Map<number, number>() };
      found.set(saying, before);
      before.places.set(place, mark.place);
    }
  }
  const best = new Map<number, number>();
  for (const [saying, { length, places }] of found) {
    let has = 0;
    let pairs = 0;
    for (const [place, there] of places) {
      has += rare[place] ?? 0;
      if (places.get(place + 1) === there + 1) pairs += (rare[place] ?? 0) + (rare[place + 1] ?? 0);
    }
    const lacks = Math.max(0, length - places.size) * mean * worths.lacks;
    const near = has / (has + lacks + (total - has) * worths.lacked);
    const worth = has * near ** worths.power + (worths.pair / 2) * pairs * near ** worths.power;
    const owner = corpus.owners[saying] ?? -1;
    best.set(owner, Math.max(best.get(owner) ?? 0, worth));
  }
  return best;
}

/** What each page gets from topics: of its best one, and a part of the next. Broad pages stand in many, and would win by number. */
function fromTopics(
  topics: ReadonlyMap<number, Tally>,
  leadsTo: Corpus['topics'],
  weights: Weights,
): Map<number, Tally> {
  const gifts = new Map<number, Tally[]>();
  for (const [topic, { worth, words }] of topics) {
    for (const [place, page] of (leadsTo[topic] ?? []).entries())
      gifts.set(page, [...(gifts.get(page) ?? []), { worth: worth * (weights.leadsTo[place] ?? 0), words }]);
  }
  return new Map(
    [...gifts].map(([page, all]) => {
      const [best, next] = [...all].sort((a, b) => b.worth - a.worth);
      const words = new Set([...(best?.words ?? []), ...(next?.words ?? [])]);
      return [page, { worth: (best?.worth ?? 0) + weights.topic.next * (next?.worth ?? 0), words }];
    }),
  );
}

/** What one word on one page is worth. */
function wordOnPage({ fields, level }: PageMark, weights: Weights): number {
  const [best = 0, ...further] = fields.map((field) => weights.fields[field]).sort((a, b) => b - a);
  return (
    best + weights.furtherField * further.reduce((sum, worth) => sum + worth, 0) + (weights.body * level) / mostLevel
  );
}

function standingWorth(id: string, { meaning, voice }: Asked, words: number, weights: Weights): number {
  const page = readPageId(id);
  if (page === undefined) return 1;
  const { type } = page;
  const alone = words === 1 ? weights.oneWord : { young: 1, record: 1 };
  const theirs = { other: weights.youngForOthers, me: weights.youngForMe, nobody: alone.young };
  const sort = meaning && type === 'word' ? weights.meaningAsked : weights.types[type];
  const asker = type === 'young' ? theirs[voice] : type === 'record' ? alone.record : 1;
  return sort * asker * weights.standings[page.standing];
}

/** How many of its sayings have a word, for each topic. */
function countByTopic(said: Standing['said'], { owners, topics }: Corpus): Map<number, number> {
  const counts = new Map<number, number>();
  for (const saying of said.keys()) {
    const owner = owners[saying] ?? Infinity;
    if (owner < topics.length) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
