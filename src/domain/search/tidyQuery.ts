/** Three letters or more that stand apart. Two are too few: "I a" is a slip. */
const lettersApart = /(^|[^\p{L}\p{N}])(\p{L}(?:[. ]+\p{L}){2,})(?=$|[^\p{L}\p{N}])/gu;

/**
 * A search with what is typed in many ways written in one: any apostrophe, and letters with dots or spaces between.
 *
 * @example tidyQuery('my sons E.H.C.P.') // => 'my sons EHCP.'
 */
export function tidyQuery(query: string): string {
  return query
    .replace(/[‘ʼ`´′＇]/g, '’')
    .replace(lettersApart, (_, before: string, letters: string) => before + letters.replace(/[. ]+/g, ''));
}
