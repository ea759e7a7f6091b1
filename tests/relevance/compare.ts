import { join } from 'node:path';
import type { Engine } from './Engine.ts';
import { ourSearch } from './engines/ourSearch.ts';
import { plainSite } from './engines/plainPages.ts';
import { stockMiniSearch, stockOrama, stockPagefind } from './engines/stockEngines.ts';
import { heldOut, tuned } from './phrases.ts';
import { scoreOf } from './score.ts';

const root = join(import.meta.dirname, '../..');

/** Our search, and the others over the same pages: with the pages alone, and with our vocabulary too. */
export async function allEngines(site: string): Promise<readonly Engine[]> {
  const plain = await plainSite(site, root, false);
  const worded = await plainSite(site, root, true);
  const others = async (pages: typeof plain) => [stockPagefind(pages), stockMiniSearch(pages), await stockOrama(pages)];
  return [
    await ourSearch(site),
    ...(await others(plain)),
    ...(await others(worded)).map(({ name, find }) => ({ name: `${name}, with our vocabulary`, find })),
  ];
}

if (import.meta.main) {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const rows: Record<string, Record<string, string>> = {};
  for (const engine of await allEngines(join(root, 'dist'))) {
    const row: Record<string, string> = {};
    for (const [name, phrases] of Object.entries({ tuned, 'kept apart': heldOut })) {
      const { first, three, mrr } = await scoreOf(engine, phrases);
      row[`${name}: first`] = percent(first);
      row[`${name}: in 3`] = percent(three);
      row[`${name}: MRR`] = mrr.toFixed(3);
    }
    rows[engine.name] = row;
  }
  console.log(`${tuned.length} phrases tuned on, ${heldOut.length} kept apart`);
  console.table(rows);
}
