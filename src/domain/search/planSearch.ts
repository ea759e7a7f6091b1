import { speaksOfDanger } from './dangerWords.ts';
import { isFiller, plain, withoutFillers } from './fillerWords.ts';
import { wordsOf } from './wordsOf.ts';

/** A district as the search page knows it: its name, and the page that says who to contact there. */
export interface DistrictLink {
  readonly label: string;
  readonly href: string;
}

/** What to do with a search, before anything is fetched. */
export interface SearchPlan {
  /** The words to look for. */
  readonly words: readonly string[];
  /** The whole of it, if it holds a phrase in quotes: then it is looked for as it was typed. */
  readonly phrase: string | undefined;
  /** The districts it names. Their pages are offered as links. */
  readonly districts: readonly DistrictLink[];
  /** true if the districts' names were left out of the words. */
  readonly everywhere: boolean;
  /** true if it speaks of danger: the urgent numbers come first, and nothing is guessed. */
  readonly danger: boolean;
}

/** With a district and one of these, somebody looks for the district's own page. */
const askForPeople = new Set('contact contacts phone number email ring call officer dco dcos'.split(' '));

/**
 * Hardly any page is about one district alone, so its name is left out, and its own page is offered beside the results.
 *
 * @example planSearch('who does speech therapy in Burnley', districts).words // => ['speech', 'therapy']
 */
export function planSearch(query: string, districts: readonly DistrictLink[]): SearchPlan {
  const typed = wordsOf(query);
  const { named, rest } = takeOut(typed, districts);
  const telling = rest.filter((word) => !isFiller(word));
  const everywhere = named.length > 0 && telling.some((word) => !askForPeople.has(plain(word)));
  return {
    words: everywhere ? telling : withoutFillers(typed),
    phrase: /"[^"]+"/.test(query) ? query : undefined,
    districts: named,
    everywhere,
    danger: speaksOfDanger(query),
  };
}

/** The districts among these words, and the other words. A name may be of two words. */
function takeOut(words: readonly string[], districts: readonly DistrictLink[]) {
  const named: DistrictLink[] = [];
  let rest = ` ${words.map(plain).join(' ')} `;
  for (const district of districts) {
    const name = ` ${plain(district.label)} `;
    if (!rest.includes(name)) continue;
    named.push(district);
    rest = rest.replace(name, ' ');
  }
  const left = rest.trim().split(' ');
  return { named, rest: words.filter((word) => left.includes(plain(word))) };
}
