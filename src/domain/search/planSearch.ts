import { ageIn, type NamedAge } from '#domain/search/ageIn.ts';
import { placesIn } from '#domain/search/placeIn.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import { joinedWords } from '#domain/search/joinedWords.ts';
import { tellingWords } from '#domain/search/tellingWords.ts';
import { tidyQuery } from '#domain/search/tidyQuery.ts';
import { plainWord, plainWords, wordsOf } from '#domain/search/wordsOf.ts';

/** A district as the search page knows it: its name, and the page that says who to contact there. */
export interface DistrictLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

/** A place in a search, and the districts whose pages say whom to contact there. */
export interface PlacePlan {
  /** As it was typed, in small letters. */
  readonly name: string;
  readonly districts: readonly DistrictLink[];
  /** The other council that it belongs to, if it is none of ours. */
  readonly council?: string | undefined;
}

/** What to do with a search, before anything is looked for. */
export interface SearchPlan {
  /** As it was typed. */
  readonly query: string;
  /** The words to look for, in small letters. */
  readonly words: readonly string[];
  /** All that was said, without the places and the age that it names. As `plainWords` writes it. */
  readonly sentence: string;
  /** What stands in quotes: only pages that have all of these words are shown. */
  readonly phrase: string | undefined;
  /** The places it names. They are offered as links and left out of the words: hardly any page is about one alone. */
  readonly places: readonly PlacePlan[];
  /** true if places were left out of the words. */
  readonly everywhere: boolean;
  /** The districts that are looked for too, since the search is nothing but a place in them: few pages name a village. */
  readonly wider: readonly string[];
  /** The age it names. It is offered as a filter and left out of the words. */
  readonly age: NamedAge | undefined;
  /** The need that a condition it names belongs to. It is offered as a filter. */
  readonly need: string | undefined;
  /** true if it asks for the health officer. */
  readonly asksForOfficer: boolean;
}

/** What the search page knows of places and conditions. */
export interface Known extends Pick<KnownBefore, 'places' | 'needs' | 'joined' | 'fillers'> {
  readonly districts: readonly DistrictLink[];
}

const officerWords = /\b(?:dcos?|dsco|health officers?|(?:designated )?clinical officers?)\b/;

/**
 * What a search asks for: which words to look for, and which place, age and sort of person it names.
 *
 * @example planSearch('who does speech therapy for my 4 year old in Colne', known).words // => ['speech', 'therapy']
 */
export function planSearch(query: string, { districts, places, needs, joined, fillers }: Known): SearchPlan {
  const typed = joinedWords(plainWords(tidyQuery(query)), new Set(joined));
  const names = Object.fromEntries(districts.map(({ id, label }) => [id, plainWords(label)]));
  const found = placesIn(typed, places, names);
  const withoutPlace = found[0]?.rest ?? typed;
  const age = ageIn(withoutPlace);
  const rest = wordsOf(age?.rest ?? withoutPlace);
  const small = new Set(fillers);
  const telling = rest.filter((word) => !small.has(plainWord(word)));
  const inside = districts.filter(({ id, label }) =>
    found.some((place) => place.districts.includes(id) && place.name !== plainWords(label)),
  );
  const wider = telling.length > 0 ? [] : inside.map(({ label }) => label);
  return {
    query,
    sentence: telling.length > 0 ? (age?.rest ?? withoutPlace) : typed,
    words:
      telling.length > 0
        ? telling
        : [...tellingWords(wordsOf(typed), small), ...wider.flatMap((label) => wordsOf(plainWords(label)))],
    phrase: /["“”]([^"“”]+)["“”]/.exec(query)?.[1],
    places: found.map(({ name, districts: ids, council }) => ({
      name,
      districts: districts.filter(({ id }) => ids.includes(id)),
      council,
    })),
    everywhere: found.length > 0 && telling.length > 0,
    wider,
    age,
    need: needIn(typed, needs),
    asksForOfficer: officerWords.test(typed),
  };
}

/** The need whose condition is named, the longest name first: "down syndrome" before "down". */
function needIn(text: string, needs: KnownBefore['needs']): string | undefined {
  const named = Object.entries(needs)
    .flatMap(([need, names]) => names.map((name) => ({ need, name })))
    .filter(({ name }) => ` ${text} `.includes(` ${name} `));
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.need;
}
