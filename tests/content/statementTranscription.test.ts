import { describe, expect, it } from 'vitest';
import type { Concern } from '#schemas/concerns.ts';
import type { Group } from '#schemas/groups.ts';
import type { StatementTask } from '#schemas/statementTasks.ts';
import { extraction, ours, type Our, post } from '../support/partnership.ts';

/** The concerns, working groups and tasks of the Written Statement of Action, against an independent reading. */
interface StatementRead {
  concerns: { items: { number: number; letter: string }[] };
  workingGroups: {
    items: { number: number; name: string; leads: { role: string }[]; letters: string[]; tasks: string[] }[];
  };
  tasks: { ref: string; letter: string; workingGroup: number; due: string }[];
  counts: { notActioned: string[] };
  carriedForward: { ref: string; to: string }[];
}

const read = extraction('writtenStatement') as StatementRead;
const concerns = (await ours('concerns')) as Our<Concern>[];
const tasks = (await ours('statementTasks')) as Our<StatementTask>[];
const groups = ((await ours('groups')) as Our<Group>[]).filter(({ data }) => data.time === 'statement');
const letterOf = new Map(concerns.map(({ id, data }) => [id, data.letter]));

describe('the Written Statement of Action', () => {
  it('answers the twelve concerns, each by its letter', () => {
    expect(concerns.map(({ data }) => [data.number, data.letter])).toEqual(
      read.concerns.items.map(({ number, letter }) => [number, letter]),
    );
    expect(concerns).toHaveLength(12);
  });

  it('found enough progress in 2020 on all but the second, third, seventh, ninth and twelfth', () => {
    const wanting = concerns.filter(({ data }) => data.judgedIn2020 === 'not-enough');
    expect(wanting.map(({ data }) => data.number)).toEqual([2, 3, 7, 9, 12]);
  });

  it('has its 47 tasks, none twice', () => {
    expect(tasks.map(({ id }) => id).toSorted()).toEqual(read.tasks.map(({ ref }) => ref).toSorted());
    expect(tasks).toHaveLength(47);
  });

  it.each(read.tasks)('task $ref: concern, group, due', ({ ref, letter, workingGroup, due }) => {
    const task = tasks.find(({ id }) => id === ref)?.data;
    expect(letterOf.get(task?.concern ?? '')).toBe(letter);
    expect(groups.find(({ id }) => id === task?.group)?.data.number).toBe(workingGroup);
    expect(task?.due).toBe(due);
  });

  it('says of four tasks that nothing had been done', () => {
    expect(tasks.filter(({ data }) => !data.actioned).map(({ id }) => id)).toEqual(read.counts.notActioned);
  });

  it('carries fourteen tasks on into the plan, each where the paper says', () => {
    const carried = tasks.flatMap(({ id, data }) =>
      [...(data.carriedToAims ?? []), ...(data.carriedToActions ?? [])].map((to) => [id, to]),
    );
    expect(carried).toEqual(read.carriedForward.map(({ ref, to }) => [ref, to]));
  });

  it.each(read.workingGroups.items)(
    'working group $number: name, leads, letters',
    ({ number, name, leads, letters }) => {
      const group = groups.find(({ data }) => data.number === number)?.data;
      expect(group?.title.toLowerCase()).toContain(name.toLowerCase());
      expect(group?.leads?.map(post)).toEqual(leads.map(({ role }) => post(role)));
      expect(group?.concerns?.map((concern) => letterOf.get(concern))).toEqual(letters);
    },
  );
});
