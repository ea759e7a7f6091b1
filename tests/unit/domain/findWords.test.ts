import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { findWords, type FindableWord } from '#domain/words/findWords.ts';

const words: FindableWord[] = [
  { id: 'senco', term: 'SENCO', longForm: 'special educational needs co-ordinator' },
  { id: 'ehc-plan', term: 'EHC plan', shortForms: ['EHCP'], longForm: 'education, health and care plan' },
  { id: 'sen', term: 'SEN', shortForms: ['SEN'], longForm: 'special educational needs' },
  { id: 'send', term: 'SEND', shortForms: ['SEND'] },
  { id: 'board', term: 'SEND Improvement Board' },
  { id: 'short-breaks', term: 'short breaks', otherNames: ['respite'] },
  { id: 'forum', term: 'parents’ forum' },
  { id: 'lap', term: 'LAP', shortForms: ['LAP'] },
];

describe('findWords', () => {
  it('gives each word once, in the order in which it first appears', () => {
    expect(findWords(words, 'Ask the SENCO about an EHC plan. The SENCO knows.')).toEqual(['senco', 'ehc-plan']);
  });

  it('finds a word by its short form, its long form and its other names', () => {
    expect(findWords(words, 'An EHCP')).toEqual(['ehc-plan']);
    expect(findWords(words, 'An education, health and care plan')).toEqual(['ehc-plan']);
    expect(findWords(words, 'Some call it respite.')).toEqual(['short-breaks']);
  });

  it('finds whole words only', () => {
    expect(findWords(words, 'Overlap, laptop, SENDing, unrespited, 2SEN, SEN2')).toEqual([]);
  });

  it('takes punctuation, brackets and hyphens as the end of a word', () => {
    expect(findWords(words, '(SENCO), “SEN”/SEND-led; LAP’s')).toEqual(['senco', 'sen', 'send', 'lap']);
  });

  it('finds plurals', () => {
    expect(findWords(words, 'SENCOs write EHC plans')).toEqual(['senco', 'ehc-plan']);
  });

  it('minds capitals in short forms, and lets a phrase begin a sentence', () => {
    expect(findWords(words, 'lap, sen, Send, senco')).toEqual([]);
    expect(findWords(words, 'Short breaks help. Respite too.')).toEqual(['short-breaks']);
    expect(findWords(words, 'SHORT BREAKS')).toEqual([]);
  });

  it('takes the longest word that fits, not one inside it', () => {
    expect(findWords(words, 'The SEND Improvement Board met.')).toEqual(['board']);
    expect(findWords(words, 'A special educational needs co-ordinator helps.')).toEqual(['senco']);
  });

  it('does not mind line ends, several spaces or the sort of apostrophe', () => {
    expect(findWords(words, "an EHC\n   plan for the parents' forum")).toEqual(['ehc-plan', 'forum']);
  });

  it('takes a word’s own signs as they are', () => {
    const odd: FindableWord[] = [{ id: 'odd', term: 'first-tier (health) court?' }];
    expect(findWords(odd, 'The First-tier (health) court? It sat.')).toEqual(['odd']);
    expect(findWords(odd, 'first-tier health cour')).toEqual([]);
  });

  it('gives the first word when two share a form', () => {
    const twins: FindableWord[] = [
      { id: 'a', term: 'appeal' },
      { id: 'b', term: 'tribunal', otherNames: ['appeal'] },
    ];
    expect(findWords(twins, 'An appeal to the tribunal')).toEqual(['a', 'b']);
  });

  it('finds nothing when there are no words or no text', () => {
    expect(findWords([], 'SENCO')).toEqual([]);
    expect(findWords(words, '')).toEqual([]);
  });

  it('reads two thousand pages of text in well under two seconds, with three hundred words', () => {
    const many = Array.from({ length: 300 }, (_, index): FindableWord => ({
      id: `w${index}`,
      term: `${index % 2 ? 'Plan' : 'support'} number ${index}`,
    }));
    const page = 'A parent writes to the county council about support at school and asks for a plan. '.repeat(40);
    const start = performance.now();
    for (let count = 0; count < 2_000; count += 1) findWords(many, page);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
