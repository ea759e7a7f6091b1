import { didYouMean, type SpellingWords } from '#domain/search/didYouMean.ts';
import type { Found } from '#domain/search/answers/findAnswers.ts';
import type { SearchPlan } from '#domain/search/planSearch.ts';

/** A search and what it found. */
export interface Searched {
  readonly plan: SearchPlan;
  readonly found: Found;
}

/**
 * What another spelling finds, where words of a search are unknown and with the other spelling none is. It is shown at once,
 * with the way back to what was typed. Nobody in danger is to be corrected: do not ask it then.
 *
 * @param words asked for only if there is a word that no page has
 * @param search makes the search for another query
 */
export async function otherSpelling(
  { plan, found }: Searched,
  words: () => Promise<SpellingWords>,
  search: (query: string) => Promise<Searched>,
): Promise<Searched | undefined> {
  // A village that no page names is no mistake: its district was looked for too.
  const { unknown, unsaid } = found;
  if (plan.wider.length > 0 || unknown.length + unsaid.length === 0) return undefined;
  const list = await words();
  const meant = unknown.length === 0 ? undefined : didYouMean(plan.query, unknown, list);
  const again = meant === undefined ? undefined : await search(meant);
  // Where a word stays unknown, the search is about something that we do not have: "cheese scones" is not about a SENCO.
  if (again && again.found.pages.length > 0 && again.found.unknown.length === 0) return again;
  // What people say may be a mistake that many make.
  const listed = didYouMean(plan.query, [...unknown, ...unsaid], list, true);
  const mended = listed === undefined ? undefined : await search(listed);
  return mended && mended.found.pages.length > 0 ? mended : undefined;
}
