/** What moves a cursor, hides or turns round words, or starts a line: controls, formats, lone surrogates, line and paragraph separators. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text from outside as one harmless line of a terminal or a log. What an author wrote could clear the screen, hide a
 * finding, or give GitHub's runner a command at the start of a line (`::stop-commands::`), so such characters are shown by their numbers.
 *
 * @example printable('a\u001b[2J') // => 'a\\u001b[2J'
 */
export function printable(text: string): string {
  return text.replace(unprintable, escaped);
}

/** JSON is read by programs, but shown in terminals too. Its own line ends and its meaning stay as they are. */
export function printableJson(json: string): string {
  return json.replace(unprintable, (character) => (character === '\n' ? character : escaped(character)));
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
