import { describe, expect, it } from 'vitest';
import type { QuestionId } from '#base/lists/questions.ts';
import { agesInWords } from '#domain/services/agesInWords.ts';
import { areasOf } from '#domain/services/areasOf.ts';
import { areasInWords } from '#domain/services/areasInWords.ts';
import { conditions } from '#base/lists/conditions.ts';
import { countAnswers } from '#domain/services/countAnswers.ts';
import { facetsOf, isMeantFor, type Sortable } from '#domain/services/facetsOf.ts';
import { notKnownLines } from '#domain/services/notKnownLines.ts';
import { sortAnswers } from '#domain/services/sortAnswers.ts';
import type { Answer } from '#schemas/services.ts';

const answers: Record<QuestionId, Answer> = {
  whoItIsFor: 'Children under five.',
  howToGetIt: ['Ask the school.', 'Keep a copy.'],
  whoDecides: { notKnown: { askWhom: 'the clinic' } },
  whatHappensNext: 'They write to you.',
  whileYouWait: { notKnown: { askWhom: 'the school' } },
  cost: { notKnown: { askWhom: 'the clinic' } },
  howToComplain: 'Write to the trust.',
};

describe('sortAnswers', () => {
  it('keeps the known in the order of the questions and sets the unknown apart', () => {
    const { known, unknown } = sortAnswers(answers);
    expect(known.map(({ id, isList }) => [id, isList])).toEqual([
      ['whoItIsFor', false],
      ['howToGetIt', true],
      ['whatHappensNext', false],
      ['howToComplain', false],
    ]);
    expect(unknown).toEqual([
      { what: 'who decides', askWhom: 'the clinic' },
      { what: 'what to do while you wait', askWhom: 'the school' },
      { what: 'what it costs', askWhom: 'the clinic' },
    ]);
  });
});

describe('notKnownLines', () => {
  it('says once for each person what to ask them', () => {
    expect(notKnownLines(sortAnswers(answers).unknown)).toEqual([
      'Who decides and what it costs. Ask the clinic.',
      'What to do while you wait. Ask the school.',
    ]);
    expect(notKnownLines([])).toEqual([]);
  });
});

const everyone: Sortable = {
  needs: ['any'],
  ages: { from: 4, to: 5 },
  kind: 'care',
  cost: 'free',
  routes: ['you', 'school'],
  diagnosisNeeded: 'no',
};

describe('countAnswers', () => {
  it('counts the answers of all services', () => {
    expect(countAnswers([{ answers }, { answers }])).toEqual({ known: 8, unknown: 6 });
    expect(countAnswers([])).toEqual({ known: 0, unknown: 0 });
  });
});

describe('facetsOf', () => {
  it('puts "any" under every need and condition', () => {
    const facets = facetsOf(everyone);
    expect(facets.need).toHaveLength(4);
    expect(facets.condition).toEqual(conditions.map(({ id }) => id));
    expect(facets.age).toEqual(['under-5', '5-to-10']);
    expect([facets.kind, facets.cost, facets.how, facets.diagnosis]).toEqual([
      ['care'],
      ['free'],
      ['you', 'school'],
      ['not-needed'],
    ]);
  });

  it('keeps to the named ones otherwise', () => {
    const facets = facetsOf({
      ...everyone,
      needs: ['learning'],
      ages: { from: 16, to: 25 },
      diagnosisNeeded: 'not-known',
    });
    expect([facets.need, facets.condition, facets.age, facets.diagnosis]).toEqual([['learning'], [], ['16-to-25'], []]);
  });

  it('believes a service that names its conditions', () => {
    expect(facetsOf({ ...everyone, conditions: ['autism'] }).condition).toEqual(['autism']);
  });
});

describe('areasOf', () => {
  it('takes "all" for every area', () => {
    expect(areasOf({ areas: ['all'] })).toEqual(['north', 'south', 'east']);
    expect(areasOf({ areas: ['east'] })).toEqual(['east']);
  });
});

describe('isMeantFor', () => {
  it('tells what is for some from what is for everyone', () => {
    expect([isMeantFor(everyone, 'need'), isMeantFor(everyone, 'condition')]).toEqual([false, false]);
    const some: Sortable = { ...everyone, needs: ['learning'], conditions: ['autism'] };
    expect([isMeantFor(some, 'need'), isMeantFor(some, 'condition')]).toEqual([true, true]);
    expect(isMeantFor(everyone, 'age')).toBe(true);
  });
});

describe('agesInWords and areasInWords', () => {
  it('say it as a family would', () => {
    expect(agesInWords({ from: 0, to: 25 })).toBe('Birth to 25');
    expect(agesInWords({ from: 5, to: 16 })).toBe('5 to 16');
    expect(agesInWords({ from: 16, to: 16 })).toBe('Age 16');
    expect(areasInWords(['all'])).toBe('All of Lancashire');
    expect(areasInWords(['north', 'south', 'east'])).toBe('All of Lancashire');
    expect(areasInWords(['north', 'east'])).toBe('North and East');
  });
});
