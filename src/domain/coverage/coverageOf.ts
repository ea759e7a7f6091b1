/** Whether what the law asks for is here. */
export type Coverage = 'covered' | 'partly' | 'law-only' | 'missing';

/** A service that answers at least as many questions says something of Lancashire; fewer are a note to ask about it. */
const enoughAnswers = 4;

/**
 * What a row of the coverage page may say of itself. General law is never enough: without a Lancashire service that says
 * something it tells of rights alone; with anything missing it is covered in part; with no page and no service it is missing.
 *
 * @param pages how many guides and other pages answer it
 * @param services for each service that answers it, how many of its questions have an answer
 * @param missing how many things are known to be missing
 * @param nothing whether none of it is done yet, though a page says so
 */
export function coverageOf(row: {
  pages: number;
  services: readonly number[];
  missing: number;
  nothing: boolean;
}): Coverage {
  if (row.nothing || row.pages + row.services.length === 0) return 'missing';
  const local = row.services.some((answers) => answers >= enoughAnswers);
  if (!local) return 'law-only';
  return row.missing === 0 ? 'covered' : 'partly';
}
