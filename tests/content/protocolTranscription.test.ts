import { describe, expect, it } from 'vitest';
import type { ProtocolSection } from '#schemas/protocol.ts';
import { extraction, ours, type Our } from '../support/partnership.ts';

/** Every number of the agreement with the parent carer forum, and the counts of its lists. */
interface ProtocolRead {
  agreed: { date: string };
  sections: { number: number }[];
  numbers: { value: number | [number | string, number | string]; unit: string; of: string; ref: string }[];
  indicators: { count?: number; items?: unknown[] } | unknown[];
}

const read = extraction('protocol') as ProtocolRead;
const sections = ((await ours('protocol')) as Our<ProtocolSection>[]).toSorted((a, b) => a.data.number - b.data.number);
const paragraphs = sections.flatMap(({ data }) => data.paragraphs);

/** Words that differ between our ids and the reading's: theirs on the left. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** "3.forwardPlan.1" as our paragraphs begin: "3-forward-plan-1". A point of a list belongs to its paragraph. */
const paragraphOf = (ref: string) =>
  kebab(ref)
    .replaceAll('.', '-')
    .replace('common-purpose', 'purpose')
    .replace(/^(\d-\d+)-\d+$/, '$1');

describe('the agreement', () => {
  it('has its eight sections', () => {
    expect(sections.map(({ data }) => data.number)).toEqual(read.sections.map(({ number }) => number));
  });

  it.each(read.numbers)('$of in $ref', ({ value, unit, of, ref }) => {
    const start = paragraphOf(ref);
    const held = paragraphs
      .filter(({ id }) => id === start || (!start.includes('-') && id.startsWith(`${start}-`)))
      .flatMap(({ numbers }) => numbers ?? [])
      .filter(({ id }) => id === kebab(of));
    expect(held, `${kebab(of)} in ${start}`).not.toHaveLength(0);
    for (const { amount, unit: ours, from, to } of held) {
      if (Array.isArray(value)) expect([from, to]).toEqual(value.map(String));
      else expect([amount, ours]).toEqual([value, kebab(unit)]);
    }
  });

  it('has no number that the reading does not know', () => {
    const known = new Set(read.numbers.map(({ of }) => kebab(of)));
    expect(paragraphs.flatMap(({ numbers }) => numbers ?? []).filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('keeps its lists whole', () => {
    const points = (id: string) => paragraphs.find((paragraph) => paragraph.id === id)?.points?.length;
    expect(points('6-10')).toBe(13);
    expect(points('7-1')).toBe(4);
    expect(points('7-3')).toBe(3);
  });

  it('gives each paragraph an address of its own', () => {
    const ids = paragraphs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { data } of sections)
      for (const { id } of data.paragraphs) expect(id.split('-')[0]).toBe(String(data.number));
  });
});
