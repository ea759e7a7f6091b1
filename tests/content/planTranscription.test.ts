import { describe, expect, it } from 'vitest';
import type { Action } from '#schemas/actions.ts';
import type { Aim } from '#schemas/aims.ts';
import type { Priority } from '#schemas/priorities.ts';
import { extraction, ours, type Our, post } from '../support/partnership.ts';

/** Every number, date, status and lead of the improvement plan, against an independent reading of the same paper. */
interface PlanRead {
  aims: { ref: string; priority: number; leads: string[]; due?: string; actions: string[] }[];
  actions: { ref: string; due: string | null; leads: string[]; status: string }[];
  progressReport: {
    complete: string[];
    delayed: { ref: string; newDatePrinted: string | null }[];
    notStarted: string[];
    reportedDifferently: { ref: string; plan: string; progressReport: string }[];
  };
}

const read = extraction('improvementPlan') as PlanRead;
const actions = (await ours('actions')) as Our<Action>[];
const aims = (await ours('aims')) as Our<Aim>[];
const priorities = (await ours('priorities')) as Our<Priority>[];
const numberOfPriority = new Map(priorities.map(({ id, data }) => [id, data.number]));

const statusOf: Readonly<Record<string, string>> = {
  complete: 'complete',
  green: 'on-track',
  amber: 'under-way',
  red: 'delayed',
  'not-started': 'not-started',
};

describe('the improvement plan', () => {
  it('has its 27 aims and 94 actions, in order, none twice', () => {
    expect(aims.map(({ id }) => id)).toEqual(read.aims.map(({ ref }) => ref));
    expect(actions.map(({ id }) => id)).toEqual(read.actions.map(({ ref }) => ref));
    expect([aims.length, actions.length]).toEqual([27, 94]);
  });

  it.each(read.aims)('aim $ref: priority, leads, actions', ({ ref, priority, leads, due, actions: below }) => {
    const aim = aims.find(({ id }) => id === ref)?.data;
    expect(numberOfPriority.get(aim?.priority ?? '')).toBe(priority);
    expect(aim?.leads.map(post)).toEqual(leads.map(post));
    expect(aim?.due).toBe(due);
    expect(actions.filter(({ data }) => data.aim === ref).map(({ id }) => id)).toEqual(below);
  });

  it.each(read.actions)('action $ref: due, leads, status', ({ ref, due, leads, status }) => {
    const action = actions.find(({ id }) => id === ref)?.data;
    expect(action?.due ?? null).toBe(due);
    expect(action?.dueWords === undefined).toBe(due !== null);
    expect(action?.leads.map(post)).toEqual(leads.map(post));
    expect(action?.status).toBe(statusOf[status]);
  });

  it('counts 18 complete, 14 on track, 32 under way, 8 delayed, 22 not started', () => {
    const count = (status: string) => actions.filter(({ data }) => data.status === status).length;
    expect(Object.values(statusOf).map(count)).toEqual([18, 14, 32, 8, 22]);
  });

  it('has what the progress report said: done, delayed with a reason, reported differently', () => {
    const { complete, delayed, notStarted, reportedDifferently } = read.progressReport;
    const reported = (status: string) =>
      actions.filter(({ data }) => data.report?.status === status).map(({ id }) => id);
    expect(reported('complete')).toEqual(complete);
    expect(reported('delayed')).toEqual(delayed.map(({ ref }) => ref));
    expect(reported('not-started')).toEqual(notStarted);
    expect(
      actions
        .filter(({ data }) => data.report && data.report.status !== data.status)
        .map(({ id, data }) => [id, data.status, data.report?.status]),
    ).toEqual(reportedDifferently.map((one) => [one.ref, statusOf[one.plan], statusOf[one.progressReport]]));
    for (const { ref, newDatePrinted } of delayed) {
      const report = actions.find(({ id }) => id === ref)?.data.report;
      expect(report?.why, ref).toBeTruthy();
      expect(report?.newDate === undefined, `${ref}: a new date only where one was printed`).toBe(
        newDatePrinted === null,
      );
    }
  });

  it('keeps blame out', () => {
    expect(JSON.stringify(actions)).not.toMatch(/project manager|fail(?:ed|ure)/i);
  });

  it('takes up each promise of the strategy once', () => {
    const promised = priorities.flatMap(({ data }) => data.promises.map(({ aim }) => aim));
    expect(promised.toSorted()).toEqual(read.aims.map(({ ref }) => ref).toSorted());
  });
});
