import type { TellUsFormView } from '#views/PageView.ts';

/** What the form for a message says, and how much may be written. */
export const formWords: Pick<TellUsFormView, 'most' | 'words'> = {
  most: 2000,
  words: {
    open: 'Write to us about this page',
    what: 'What is it?',
    text: 'What should we put right?',
    hint: 'Leave out names. Write 2,000 letters at most.',
    next: 'What happens next: somebody reads it. Nobody can write back.',
    send: 'Send',
    wrong: 'There is a problem',
  },
};
