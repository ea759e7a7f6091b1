import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** A word with a letter that English, and the names of people and places in it, do not have. */
const wordInOtherScript = /[\p{L}\p{M}]*[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}][\p{L}\p{M}]*/u;
/** A word with a Latin letter beyond those of western Europe, such as Polish ł. */
const wordWithOtherLetter = /\p{L}*[\u0100-\u024F]\p{L}*/u;

/**
 * Words in another script stand in `languages.yaml` only: there they carry their language and direction, and no sentence is sound
 * until somebody who reads it has read it. Anywhere else nobody could tell a right one from a wrong one.
 */
export function otherScript(entries: readonly Entry[]): Finding[] {
  return entries
    .filter(({ collection }) => collection !== 'languages')
    .flatMap((entry) =>
      textsOf(entry).flatMap(({ text, position }): Finding[] => {
        const word = (wordInOtherScript.exec(text) ?? wordWithOtherLetter.exec(text))?.[0];
        return word === undefined
          ? []
          : [
              {
                kind: 'other-language',
                file: entry.file,
                ...position(),
                message: `“${word}” is in another language. Only src/content/languages.yaml may hold such words, each sentence with who has read it.`,
              },
            ];
      }),
    );
}
