/**
 * Writes a table as comma-separated text (RFC 4180), one line a row, ended with a line feed. A cell that a spreadsheet could take for a
 * formula (`=`, `+`, `-`, `@` first) gets a `'` before it.
 *
 * @example writeCsv([['id', 'name'], ['one', '=1+1']]) // => "id,name\none,'=1+1\n"
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: string): string {
  const plain = cell.replace(/\s+/g, ' ').trim();
  const safe = /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
