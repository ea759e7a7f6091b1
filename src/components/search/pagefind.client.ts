import { failAfter } from '#components/search/failAfter.client.ts';
import { pagefindFolder } from '#domain/search/indexFolder.ts';

/** The part of Pagefind's browser interface that we use. Source: its own documentation, "Searching with the JavaScript API". */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(
    text: string,
    options?: { filters: { page: { any: readonly string[] } } },
  ): Promise<{
    readonly results: readonly PagefindHit[];
    /** For each filter, how many results each of its values has. */
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

/** One result of Pagefind's. */
export interface PagefindHit {
  /** Fetches what it shows of the page. */
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  /** Words of the page as markup: those that were searched for are in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** The parts of the page that have the words, in its order. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly locations: readonly number[];
  }[];
}

/** Pages that have the words of a search. */
export interface PagesWithWords {
  /** The number of each in our own index. */
  readonly numbers: ReadonlySet<number>;
  /** These of them, best first. */
  readonly ordered: (numbers: readonly number[]) => Promise<readonly PagefindHit[]>;
}

/** After this long nobody waits for more pages. */
const patience = 20_000;

/**
 * The pages that have all these words, as Pagefind finds them.
 *
 * @throws if it does not load, or too late. What it passes over in silence nobody can tell: so it never says that there is nothing
 */
export function pagesWithWords(text: string): Promise<PagesWithWords> {
  return Promise.race([find(text), failAfter(patience)]);
}

async function find(text: string): Promise<PagesWithWords> {
  const pagefind = await loadPagefind();
  // Its one filter is the number of a page: with it each search says which pages it has, without fetching any.
  await pagefind.filters();
  const { page } = (await pagefind.search(text)).filters;
  if (page === undefined) throw new Error();
  return {
    numbers: new Set(Object.entries(page).flatMap(([number, count]) => (count > 0 ? [Number(number)] : []))),
    ordered: async (numbers) =>
      numbers.length === 0
        ? []
        : (await pagefind.search(text, { filters: { page: { any: numbers.map(String) } } })).results,
  };
}

/** Its files are written after the site is built, so the bundler must leave the address alone. */
async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ `${import.meta.env.BASE_PATH}${pagefindFolder}pagefind.js`
  )) as Pagefind;
  // No worker: it is a second script as large as the first, and a search takes a moment only.
  await pagefind.options({ noWorker: true, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
