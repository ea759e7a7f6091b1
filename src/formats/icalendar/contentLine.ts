/** RFC 5545 3.1: a line is at most 75 octets; what is longer goes on in a line that begins with a space. */
const octets = 75;

/**
 * One line of an iCalendar file, folded between whole characters.
 *
 * @example contentLine('SUMMARY', 'A meeting') // => 'SUMMARY:A meeting\r\n'
 */
export function contentLine(name: string, value: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    if (length + size > octets) {
      lines.push(line);
      line = ' ';
      length = 1;
    }
    line += character;
    length += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** Text as a value: RFC 5545 3.3.11. Control characters are left out, since none may stand there. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}
