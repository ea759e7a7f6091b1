import { beforeAll, describe, expect, test } from 'vitest';
import { weights } from '#domain/search/answers/answerWeights.ts';
import { allEngines } from '../relevance/compare.ts';
import type { Engine } from '../relevance/Engine.ts';
import { ourSearch } from '../relevance/engines/ourSearch.ts';
import { lowerEnd } from '../relevance/lowerEnd.ts';
import { answered, heldOut, kinds, noPage, nothing, tuned } from '../relevance/phrases.ts';
import { scoreOf, type Score } from '../relevance/score.ts';
import { siteFolder } from '../support/siteFolder.ts';
import { sitePages } from '../support/sitePages.ts';

/**
 * What families are owed, and not what was measured last: of five who search, four see an answer without scrolling far,
 * and three of four see it first. 60 phrases are a sample, and one of them is 1.7 of 100. So the whole is held by the
 * lower end of its 95 % interval, which asks for 55 of 60 and 52 of 60; a kind of person, of whom there are five to
 * thirty, by the share itself: nobody pays for the average of the others.
 */
const [leastThree, leastFirst] = [0.8, 0.75];

let ours: Engine;
let others: readonly Engine[];
let kept: Score;

beforeAll(async () => {
  const [first, ...rest] = await allEngines(siteFolder);
  if (first === undefined) throw new Error('There is no engine of ours.');
  ours = once(first);
  others = rest;
  kept = await scoreOf(ours, heldOut);
}, 400_000);

/** The same engine, asked for each phrase once. */
function once({ name, find }: Engine): Engine {
  const answers = new Map<string, ReturnType<typeof find>>();
  return {
    name,
    find: (phrase) => {
      const answer = answers.get(phrase) ?? find(phrase);
      answers.set(phrase, answer);
      return answer;
    },
  };
}

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

  test('we may say that four searches of five find a page that fits among three, and three of four find it first', () => {
    expect(lowerEnd(kept.three, heldOut.length)).toBeGreaterThanOrEqual(leastThree);
    expect(lowerEnd(kept.first, heldOut.length)).toBeGreaterThanOrEqual(leastFirst);
  });

  test.for(kinds)('for %s too, four of five phrases kept apart find a page that fits among three', async (kind) => {
    const theirs = heldOut.filter((phrase) => phrase.kind === kind);
    expect(theirs.length).toBeGreaterThanOrEqual(5);
    expect((await scoreOf(ours, theirs)).three).toBeGreaterThanOrEqual(leastThree);
  });

  test('each phrase says what kind of person types it, and each kind is in both sets', () => {
    for (const phrases of [tuned, heldOut])
      expect([...new Set(phrases.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  test('of what no page answered once, four of five are found among the first three now', async () => {
    expect((await scoreOf(ours, answered)).three).toBeGreaterThanOrEqual(leastThree);
  });

  test('a search whose weights are nonsense falls below', async () => {
    const nonsense = await ourSearch(siteFolder, {
      ...weights,
      topic: { ...weights.topic, word: 0 },
      nearest: { ...weights.nearest, topic: 0, page: 0 },
    });
    expect(lowerEnd((await scoreOf(nonsense, heldOut)).three, heldOut.length)).toBeLessThan(leastThree);
  }, 400_000);

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

  test('the lower end of an interval is Wilson’s', () => {
    expect(lowerEnd(55 / 60, 60)).toBeCloseTo(0.8193, 4);
    expect(lowerEnd(54 / 60, 60)).toBeCloseTo(0.7985, 4);
    expect(lowerEnd(1, 10)).toBeCloseTo(0.7225, 4);
  });
});
