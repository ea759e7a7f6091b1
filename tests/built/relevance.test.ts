import { beforeAll, describe, expect, test } from 'vitest';
import { allEngines } from '../relevance/compare.ts';
import type { Engine } from '../relevance/Engine.ts';
import { heldOut, noPage, nothing, tuned } from '../relevance/phrases.ts';
import { scoreOf, type Score } from '../relevance/score.ts';
import { siteFolder } from '../support/siteFolder.ts';
import { sitePages } from '../support/sitePages.ts';

let ours: Engine;
let others: readonly Engine[];
let kept: Score;

beforeAll(async () => {
  const [first, ...rest] = await allEngines(siteFolder);
  if (first === undefined) throw new Error('There is no engine of ours.');
  ours = first;
  others = rest;
  kept = await scoreOf(ours, heldOut);
}, 120_000);

describe('what families type', () => {
  test('there are phrases enough, a third kept apart, and none stands in both', () => {
    expect(tuned.length + heldOut.length).toBeGreaterThanOrEqual(150);
    expect(heldOut.length / (tuned.length + heldOut.length)).toBeGreaterThan(0.29);
    const all = [...tuned, ...heldOut, ...noPage].map(({ phrase }) => phrase);
    expect(new Set(all).size).toBe(all.length);
    expect(nothing.length).toBeGreaterThanOrEqual(20);
  });

  test('every page that fits is there', async () => {
    const there = new Set(await sitePages());
    expect([...tuned, ...heldOut].flatMap(({ fits }) => fits).filter((address) => !there.has(address))).toEqual([]);
  });

  test('of the phrases kept apart, 95 of 100 find a page that fits among three, and 80 find it first', () => {
    expect(kept.three).toBeGreaterThanOrEqual(0.95);
    expect(kept.first).toBeGreaterThanOrEqual(0.8);
  });

  test('no other engine does as well, even with our vocabulary', async () => {
    expect(others).toHaveLength(6);
    for (const engine of others) {
      const score = await scoreOf(engine, heldOut);
      expect(kept.first, engine.name).toBeGreaterThan(score.first);
      expect(kept.three, engine.name).toBeGreaterThan(score.three);
      expect(kept.mrr, engine.name).toBeGreaterThan(score.mrr);
    }
  });

  test.for(nothing)('“%s” finds nothing', async (phrase) => {
    expect(await ours.find(phrase)).toEqual([]);
  });

  test('the score knows a wrong page from a right one', async () => {
    const blind: Engine = { name: 'blind', find: () => Promise.resolve(['/search/']) };
    expect(await scoreOf(blind, tuned)).toEqual({ first: 0, three: 0, mrr: 0 });
    const second: Engine = {
      name: 'second',
      find: (phrase) => Promise.resolve(['/search/', ...(tuned.find((one) => one.phrase === phrase)?.fits ?? [])]),
    };
    expect(await scoreOf(second, tuned)).toEqual({ first: 0, three: 1, mrr: 0.5 });
  });
});
