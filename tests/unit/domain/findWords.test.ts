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

  describe('with three hundred words', () => {
    const many = (read: () => void) =>
      Array.from({ length: 300 }, (_, index): FindableWord => ({
        id: `w${index}`,
        get term() {
          read();
          return `${index % 2 ? 'Plan' : 'support'} number ${index}`;
        },
      }));
    const page = 'A parent writes to the county council about support at school and asks for a plan. '.repeat(40);

    it('reads the words once, however many pages there are', () => {
      let reads = 0;
      const list = many(() => (reads += 1));
      for (let count = 0; count < 50; count += 1) findWords(list, page);
      expect(reads).toBe(300);
    });

    it('takes no more than its share of the processor for a text eight times as long', () => {
      const list = many(() => undefined);
      // The processor's time, not the clock's: other work on the machine does not count. The quickest of several counts.
      const cost = (text: string) =>
        Math.min(
          ...Array.from({ length: 7 }, () => {
            const before = process.cpuUsage();
            for (let count = 0; count < 40; count += 1) findWords(list, text);
            const { user, system } = process.cpuUsage(before);
            return user + system;
          }),
        );
      cost(page);
      // 8 if each letter costs the same, 64 if each costs as much as those before it.
      expect(cost(page.repeat(8)) / cost(page)).toBeLessThan(24);
    });
  });
});
