import { readPageId, readTopicId } from '#domain/search/pageId.ts';
import type { Voice } from '#domain/search/voiceOf.ts';
import { weights as ours, type Weights } from '#domain/search/weights.ts';

/** The fields of a page that Pagefind looks into beside its text. */
export type Field = keyof Weights['fields'];

/** Where one word, or two side by side, stands: on a page, or in a topic. */
export interface Sighting {
  readonly id: string;
  /** How well the word fits the text, as Pagefind counts it. 0 if it stands in fields alone. */
  readonly body: number;
  readonly fields: readonly Field[];
}

/** What the index knows of one word of a search, or of two side by side: the first one's place among the words. */
export interface Evidence {
  readonly words: readonly (readonly Sighting[])[];
  readonly pairs: readonly { readonly place: number; readonly sightings: readonly Sighting[] }[];
}

/** What there is to find. */
export interface Corpus {
  /** How many pages. */
  readonly pages: number;
  /** The names of the pages that each topic leads to, best first, with a space between. */
  readonly topics: readonly string[];
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
export function scorePages(
  { words, pairs }: Evidence,
  corpus: Corpus,
  asked: Asked,
  weights: Weights = ours,
): Scored[] {
  const isTopic = ({ id }: Sighting) => readTopicId(id) !== undefined;
  const isPage = (seen: Sighting) => !isTopic(seen);
  const part = (keep: (seen: Sighting) => boolean): Evidence => ({
    words: words.map((sightings) => sightings.filter(keep)),
    pairs: pairs.map(({ place, sightings }) => ({ place, sightings: sightings.filter(keep) })),
  });
  const own = tally(part(isPage), corpus.pages, {
    word: (seen) => wordOnPage(seen, weights),
    pair: (seen) => Math.max(...seen.fields.map((field) => weights.pair[field]), weights.pair.body),
    coverage: weights.coverage.page,
  });
  const topics = tally(part(isTopic), corpus.topics.length, {
    word: (seen) => wordInTopic(seen, weights),
    pair: () => weights.topic.pair,
    coverage: weights.coverage.topic,
  });
  const given = fromTopics(topics, corpus.topics, weights);
  const rare = words.map((sightings) => rarity(sightings.length, corpus.pages + corpus.topics.length));
  const total = rare.reduce((sum, each) => sum + each, 0) || 1;
  return [...new Set([...own.keys(), ...given.keys()])]
    .map((id) => {
      const has = new Set([...(own.get(id)?.words ?? []), ...(given.get(id)?.words ?? [])]);
      const coverage = [...has].reduce((sum, place) => sum + (rare[place] ?? 0), 0) / total;
      const worth = (own.get(id)?.worth ?? 0) + (given.get(id)?.worth ?? 0);
      return {
        id,
        coverage,
        score:
          worth * standingWorth(id, { ...asked, meaning: asked.meaning && coverage > 0.99 }, words.length, weights),
      };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Counts up what each page, or each topic, has of the search. */
function tally(
  { words, pairs }: Evidence,
  all: number,
  worth: {
    readonly word: (seen: Sighting) => number;
    readonly pair: (seen: Sighting) => number;
    /** To what power the share of the words counts. */
    readonly coverage: number;
  },
): Map<string, Tally> {
  const rare = words.map((sightings) => rarity(sightings.length, all));
  const total = rare.reduce((sum, each) => sum + each, 0) || 1;
  const tallies = new Map<string, Tally>();
  const at = (id: string) => {
    const before = tallies.get(id) ?? { worth: 0, words: new Set() };
    tallies.set(id, before);
    return before;
  };
  for (const [place, sightings] of words.entries()) {
    for (const seen of sightings) {
      at(seen.id).words.add(place);
      at(seen.id).worth += (rare[place] ?? 0) * worth.word(seen);
    }
  }
  for (const { place, sightings } of pairs) {
    for (const seen of sightings) at(seen.id).worth += ((rare[place] ?? 0) + (rare[place + 1] ?? 0)) * worth.pair(seen);
  }
  for (const found of tallies.values()) {
    const covered = [...found.words].reduce((sum, place) => sum + (rare[place] ?? 0), 0) / total;
    found.worth *= covered ** worth.coverage;
  }
  return tallies;
}

/** What each page gets from topics: of its best one, and a part of the next. Broad pages stand in many, and would win by number. */
function fromTopics(
  topics: ReadonlyMap<string, Tally>,
  leadsTo: readonly string[],
  weights: Weights,
): Map<string, Tally> {
  const gifts = new Map<string, Tally[]>();
  for (const [topic, { worth, words }] of topics) {
    const pages = leadsTo[readTopicId(topic) ?? -1]?.split(' ') ?? [];
    for (const [place, page] of pages.entries()) {
      gifts.set(page, [...(gifts.get(page) ?? []), { worth: worth * (weights.leadsTo[place] ?? 0), words }]);
    }
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
function wordOnPage({ fields, body }: Sighting, weights: Weights): number {
  const [best = 0, ...further] = fields.map((field) => weights.fields[field]).sort((a, b) => b - a);
  const text = weights.body * (body / (body + weights.halfBody));
  return best + weights.furtherField * further.reduce((sum, worth) => sum + worth, 0) + text;
}

/** What one word in one topic is worth: more if several of its phrases have it, and if people say it by itself. */
function wordInTopic({ body, fields }: Sighting, { topic }: Weights): number {
  return topic.word * (body / (body + topic.half)) + (fields.includes('alone') ? topic.alone : 0);
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
