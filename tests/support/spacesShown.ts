const tag = /<\/?[a-z!](?:"[^"]*"|[^">])*>/gi;

/** Elements in whose line words go on. Every other begins a line of its own, and white space at the ends of a line is not shown. */
const inline = new Set('a abbr b bdi br cite code em i mark q small span strong sub sup time tspan wbr'.split(' '));

/** HTML with the white space that a browser shows, and no other: one space between words, none where a line begins or ends. */
export function spacesShown(html: string): string {
  let out = '';
  let end = 0;
  /** Whether a space would follow another, or begin a line. */
  let atStart = true;
  /** Where the last space stands that a line's end would take away. */
  let lastSpace = -1;
  const say = (text: string) => {
    for (const part of text.split(/(\s+)/).filter((each) => each !== '')) {
      if (part.trim() !== '') {
        out += part;
        [atStart, lastSpace] = [false, -1];
      } else if (!atStart) {
        [atStart, lastSpace] = [true, out.length];
        out += ' ';
      }
    }
  };
  const breakLine = () => {
    if (lastSpace >= 0) out = out.slice(0, lastSpace) + out.slice(lastSpace + 1);
    [atStart, lastSpace] = [true, -1];
  };
  for (const match of html.matchAll(tag)) {
    say(html.slice(end, match.index));
    if (!inline.has(/[a-z!][a-z0-9]*/i.exec(match[0])?.[0].toLowerCase() ?? '')) breakLine();
    out += match[0];
    end = match.index + match[0].length;
  }
  say(html.slice(end));
  breakLine();
  return out;
}
