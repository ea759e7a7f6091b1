/** The least letters of each part: "well being" may be one word, "a part" is none. */
const leastPart = 3;

/**
 * Words that are written as two by some and as one by others, such as "well being": pairs of a text whose two parts make
 * a word of another.
 *
 * @param texts as `plainWords` writes them
 */
export function wordsWrittenTwoWays(texts: readonly string[]): string[] {
  const split = texts.map((text) => text.split(' '));
  const words = new Set(split.flat());
  const pairs = new Set<string>();
  for (const list of split) {
    for (const [place, word] of list.entries()) {
      const next = list[place + 1] ?? '';
      if (word.length >= leastPart && next.length >= leastPart && words.has(word + next)) pairs.add(`${word} ${next}`);
    }
  }
  return [...pairs].sort();
}

/**
 * The same text with each of these pairs as one word: so it is written in the index, and so it is looked for.
 *
 * @param text as `plainWords` writes it
 * @example joinedWords('my well being', new Set(['well being'])) // => 'my wellbeing'
 */
export function joinedWords(text: string, pairs: ReadonlySet<string>): string {
  const words = text.split(' ');
  const joined: string[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const [word = '', next = ''] = [words[place], words[place + 1]];
    const isPair = pairs.has(`${word} ${next}`);
    joined.push(isPair ? word + next : word);
    if (isPair) place += 1;
  }
  return joined.join(' ');
}
