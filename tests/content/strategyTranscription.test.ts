import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Priority } from '#schemas/priorities.ts';
import type { StrategyPart } from '#schemas/strategy.ts';
import { extraction, ours, type Our } from '../support/partnership.ts';

/** How many points each list of the two strategies has, and the young people's words letter for letter. */
interface Counted {
  count: number;
}
interface StrategiesRead {
  strategy: {
    vision: Counted;
    values: { items: { name: string }[] };
    boardSupport: Counted;
    priorities: { items: { number: number; toldUs: Counted; actions: Counted }[] };
    principles: { items: { points: unknown[] }[] };
    measures: { items: { priority: number }[] };
  };
  workingTogether: Record<
    | 'section19'
    | 'promises'
    | 'goodCommunication'
    | 'channels'
    | 'levels'
    | 'commitments'
    | 'tops'
    | 'pants'
    | 'parentPoints',
    Counted
  > & {
    expertise: { family: Counted; professional: Counted };
    localAreaPartnership: { purpose: Counted; role: Counted; members: Counted };
  };
}

const { strategy, workingTogether } = extraction('strategies') as StrategiesRead;
const quotes = extraction('quotes') as { tops: string[]; pants: string[] };
const parts = new Map(((await ours('strategy')) as Our<StrategyPart>[]).map(({ id, data }) => [id, data]));
const points = (id: string) => parts.get(id)?.points ?? [];

describe('Just Count to Five', () => {
  it('counts 1 vision of four statements, 3 values, 4 priorities, 5 principles of two points each', () => {
    expect(points('vision')).toHaveLength(strategy.vision.count);
    expect(points('vision').map(({ priority }) => priority)).not.toContain(undefined);
    expect(points('values').map(({ name }) => name)).toEqual(strategy.values.items.map(({ name }) => name));
    expect(points('four-priorities')).toHaveLength(strategy.priorities.items.length);
    expect(points('principles').map((point) => point.parts?.length)).toEqual(
      strategy.principles.items.map((principle) => principle.points.length),
    );
    expect(points('board-support')).toHaveLength(strategy.boardSupport.count);
  });

  it('says for each priority what people told, what was promised, and two measures', async () => {
    const priorities = ((await ours('priorities')) as Our<Priority>[]).toSorted(
      (a, b) => a.data.number - b.data.number,
    );
    expect(priorities.map(({ data }) => [data.number, data.told.length, data.promises.length])).toEqual(
      strategy.priorities.items.map(({ number, toldUs, actions }) => [number, toldUs.count, actions.count]),
    );
    expect(priorities.flatMap(({ data }) => data.measuredBy.map(() => data.number))).toEqual(
      strategy.measures.items.map(({ priority }) => priority),
    );
  });
});

describe('Working Together', () => {
  it.each([
    ['section-19', workingTogether.section19],
    ['promises', workingTogether.promises],
    ['good-communication', workingTogether.goodCommunication],
    ['channels', workingTogether.channels],
    ['family-expertise', workingTogether.expertise.family],
    ['professional-expertise', workingTogether.expertise.professional],
    ['levels', workingTogether.levels],
    ['commitments', workingTogether.commitments],
    ['parents-asked', workingTogether.parentPoints],
    ['tops', workingTogether.tops],
    ['pants', workingTogether.pants],
    ['area-partnership-purpose', workingTogether.localAreaPartnership.purpose],
    ['area-partnership-role', workingTogether.localAreaPartnership.role],
    ['area-partnership-members', workingTogether.localAreaPartnership.members],
  ])('has every point of %s', (id, { count }) => {
    expect(points(id)).toHaveLength(count);
  });

  it.each(['tops', 'pants'] as const)('keeps what young people said, letter for letter: %s', (id) => {
    expect(parts.get(id)?.quotedFrom).toBeTruthy();
    expect(points(id).map(({ text }) => printOf(text))).toEqual(quotes[id]);
  });
});

/** The fingerprint of a quotation, apostrophes straight as in the paper. */
function printOf(text: string): string {
  const straight = text.replace(/’/g, "'").replace(/[“”]/g, '"');
  return createHash('sha256').update(straight).digest('hex').slice(0, 16);
}
