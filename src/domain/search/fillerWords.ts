import { fold } from './wordsOf.ts';

/**
 * Words that stand in any question and say nothing of what is looked for, or are on every page ("child").
 * "Not" and "no" are none of them: "not talking" is not "talking".
 */
const fillers = new Set(
  (
    'a an the i im ive me my we us our you your he she they his her their it its this that there ' +
    'who what whats where when which how why is am are was be do does did can could should would will have has ' +
    'wont cant dont doesnt isnt hes shes child children kid kids son daughter ' +
    'to of for in on at by with about from and or if any some please need want get find help'
  ).split(' '),
);

/**
 * The words that say what is looked for. If all are fillers, all of them: whoever typed "help" shall find something.
 *
 * @example withoutFillers(['who', 'do', 'I', 'tell']) // => ['tell']
 */
export function withoutFillers(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isFiller(word));
  return telling.length === 0 ? words : telling;
}

/** true if the word says nothing of what is looked for. */
export function isFiller(word: string): boolean {
  return fillers.has(plain(word));
}

/** As the lists of words hold it: small letters, no accent, no apostrophe. */
export function plain(word: string): string {
  return fold(word).replace(/['’]/g, '');
}
