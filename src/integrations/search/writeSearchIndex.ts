import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SpellingWords } from '#domain/search/didYouMean.ts';
import { facetTable } from '#domain/search/facetTable.ts';
import { facetsAddress, indexFolder, knownAddress, wordListAddress } from '#domain/search/indexFolder.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import { withoutFillers } from '#domain/search/fillerWords.ts';
import { rightAsTyped } from '#domain/search/rightAsTyped.ts';
import type { Topic } from '#domain/search/vocabulary.ts';
import { sealed } from '#domain/search/wholeFile.ts';
import { plainWords } from '#domain/search/wordsOf.ts';
import { eachBuiltPage, listBuiltSite } from '#integrations/builtSite.ts';
import { headOf, misspelled, pageFactsOf, withMisspellings } from '#integrations/search/findablePage.ts';
import { packIndex } from '#integrations/search/packIndex.ts';
import type { SearchContent } from '#integrations/search/searchContent.ts';
import { wordsForSuggestions } from '#integrations/search/wordsForSuggestions.ts';

/** The parts of Pagefind's output that our search page loads. The rest is its own user interface and its worker. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.[\w-]+\.pf_meta|fragment|index)$/;

/** How many pages Pagefind is given at a time. */
const atOnce = 64;

/**
 * Writes the search index of a finished site into the site. A page says itself what to index, with data-pagefind-*
 * attributes; what people call things comes from the content. The same pages always give the same files.
 *
 * @returns how many pages can be found
 * @throws with the cause, if a page cannot be indexed, two topics have one name, not as many pages or topics are in the index
 *   as should be, or a file cannot be written
 */
export async function writeSearchIndex(folder: string, content: SearchContent): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(errors.join('; '));
    const heads = await addPages(index, folder, content.misspellings);
    refuseUnmet(content.topics, heads);
    refuseTwice(content.topics);
    await addTopics(index, content);
    const outputPath = join(folder, indexFolder);
    refuse((await index.writeFiles({ outputPath })).errors);
    for (const name of await readdir(outputPath)) {
      if (!needed.test(name)) await rm(join(outputPath, name), { recursive: true });
    }
    const { ids, outline, topics } = await packIndex(outputPath, {
      facts: new Map([...heads].map(([address, head]) => [address, pageFactsOf(head)])),
      topics: new Map(content.topics.map(({ id, leadsTo }) => [topicAddress(id), leadsTo])),
    });
    const known: KnownBefore = {
      outline,
      pages: ids.size,
      topics: topics.map((pages) => pages.join(' ')),
      places: content.places,
      needs: needNames(content.topics),
    };
    const spelling: SpellingWords = { ...wordsForSuggestions([...heads.values()], content.topics), rightAsTyped };
    await writeFile(join(folder, knownAddress), sealed(known));
    await writeFile(join(folder, wordListAddress), sealed(spelling));
    await writeFile(join(folder, facetsAddress), sealed(facetTable(ids)));
    return ids.size;
  } catch (cause) {
    throw new Error(`The search index could not be built: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  } finally {
    await close();
  }
}

/**
 * Gives Pagefind every page that search finds.
 *
 * @returns what each says of itself, by its address
 */
async function addPages(index: PagefindIndex, folder: string, misspellings: SearchContent['misspellings']) {
  const site = await listBuiltSite(folder);
  const heads = new Map<string, string>();
  let waiting: Promise<void>[] = [];
  for await (const { address, html } of eachBuiltPage(site)) {
    const head = headOf(html);
    if (head === undefined) continue;
    heads.set(address, head);
    const content = withMisspellings(html, misspellings);
    waiting.push(
      index.addHTMLFile({ url: address, content }).then((answer) => {
        refuse(answer.errors);
      }),
    );
    if (waiting.length >= atOnce) {
      await Promise.all(waiting);
      waiting = [];
    }
  }
  await Promise.all(waiting);
  return heads;
}

/** Gives Pagefind each topic as a page of its own, so that it finds the topic as it finds a page: by the words people say. */
async function addTopics(index: PagefindIndex, { topics, misspellings }: SearchContent): Promise<void> {
  for (const { id, said } of topics) {
    const text = said.join(' ');
    const { errors } = await index.addCustomRecord({
      url: topicAddress(id),
      content: [...said.map(tellingWords), ...misspelled(text, misspellings)].join('. '),
      language: 'en',
      meta: {
        // What people say with one word alone is what the topic is about.
        alone: said
          .map(tellingWords)
          .filter((phrase) => !phrase.includes(' '))
          .join('. '),
      },
    });
    refuse(errors);
  }
}

/** What people call conditions, in one word, by the need these belong to. */
function needNames(topics: readonly Topic[]): KnownBefore['needs'] {
  const names = topics.flatMap(({ need, said }) =>
    need === undefined ? [] : said.map((name) => ({ need, name: plainWords(name) })),
  );
  const single = names.filter(({ name }) => !name.includes(' '));
  const groups = Object.entries(Object.groupBy(single, ({ need }) => need));
  return Object.fromEntries(groups.map(([need, list = []]) => [need, [...new Set(list.map(({ name }) => name))]]));
}

/** A phrase as a search is made of it: without its small words, so that its other words stand side by side as they do there. */
function tellingWords(phrase: string): string {
  return withoutFillers(plainWords(phrase).split(' ')).join(' ');
}

/** Where a topic would lie, if it were a page. */
function topicAddress(id: string): string {
  return `/~topic/${id}`;
}

function refuseUnmet(topics: readonly Topic[], heads: ReadonlyMap<string, string>): void {
  const unmet = [...new Set(topics.flatMap(({ leadsTo }) => leadsTo))].filter((address) => !heads.has(address));
  if (unmet.length > 0)
    throw new Error(`content/waysToSay leads to pages that search cannot find: ${unmet.join(', ')}`);
}

/** Of two topics with one name Pagefind would keep the last, and say nothing. */
function refuseTwice(topics: readonly Topic[]): void {
  const all = topics.map(({ id }) => id);
  const twice = [...new Set(all.filter((id, place) => all.indexOf(id) !== place))];
  if (twice.length > 0) throw new Error(`Two topics of search have one name: ${twice.join(', ')}`);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
