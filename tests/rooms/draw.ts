import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawRooms } from './drawRooms.ts';
import { readImports } from './readImports.ts';

const root = join(import.meta.dirname, '../..');
const file = 'docs/rooms.svg';

/** `npm run draw`: draws the rooms of `src` from their imports. */
function main(): void {
  const drawing = drawRooms(readImports(root));
  if (readOr(join(root, file)) === drawing) {
    console.log(`${file} is as it should be.`);
    return;
  }
  writeFileSync(join(root, file), drawing);
  console.log(`Drew ${file} again.`);
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

main();
