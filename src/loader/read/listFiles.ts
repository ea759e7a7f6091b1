import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { nearest } from '#base/text/nearest.ts';
import { pictureKinds } from '#domain/pictures/readPicture.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';

export interface ContentFile {
  collection: CollectionName;
  /** The entry's id; for a table the collection's name. */
  id: string;
  /** From the project's root, with `/`. */
  file: string;
  path: string;
}

const goodName = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pictureEndings = new Set<string>(Object.values(pictureKinds).flat());

/** Every content file below `src/content`, every picture (from the project's root), and a finding for each thing that has no business there. */
export async function listFiles(
  root: string,
): Promise<{ files: ContentFile[]; pictures: string[]; findings: Finding[] }> {
  const files: ContentFile[] = [];
  const pictures: string[] = [];
  const findings: Finding[] = [];
  const refuse = (file: string, message: string) => findings.push({ kind: 'file', file, message });
  const folder = 'src/content';

  for (const item of await readFolder(join(root, folder))) {
    const file = `${folder}/${item.name}`;
    const [stem, ending] = splitName(item.name);
    const owner = collectionNamed(item.isDirectory() ? item.name : stem);
    if (item.isSymbolicLink()) refuse(file, 'This is a link to another place. Put the files themselves here.');
    else if (item.isDirectory() && owner && collections[owner].files !== 'table') {
      await listCollection(owner, file);
    } else if (item.isFile() && ending === '.yaml' && owner && collections[owner].files === 'table') {
      files.push({ collection: owner, id: owner, file, path: join(root, file) });
    } else if (item.name === 'README.md' && item.isFile()) continue;
    else refuse(file, `There is no collection for "${item.name}".${didYouMean(stem)} Use one of: ${collectionList()}.`);
  }

  async function listCollection(collection: CollectionName, place: string): Promise<void> {
    const wanted = `.${collections[collection].files}`;
    for (const item of await readFolder(join(root, place))) {
      const file = `${place}/${item.name}`;
      const [stem, ending] = splitName(item.name);
      if (item.isSymbolicLink()) refuse(file, 'This is a link to another file. Put the file itself here.');
      else if (item.isDirectory())
        refuse(file, 'Folders do not belong here. Put the file straight into the collection’s folder.');
      else if (wanted === '.csv' && item.isFile() && item.name.endsWith('.last-import.csv')) continue;
      else if (!item.isFile()) refuse(file, 'This is no file that can be read to its end. Delete it.');
      else if (pictureEndings.has(ending)) pictures.push(file);
      else if (ending !== wanted)
        refuse(file, `Files in ${place} must end in ${wanted}. Rename it, or move it elsewhere.`);
      else if (!goodName.test(stem)) {
        refuse(
          file,
          'File names become web addresses: small letters, numbers and single hyphens only, such as short-breaks.mdx.',
        );
      } else files.push({ collection, id: stem, file, path: join(root, file) });
    }
  }

  return { files, pictures, findings };
}

/** What operating systems and editors leave behind. It is never read. */
const litter = /^(\.gitkeep|\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*|\..*\.sw[a-z])$/i;

async function readFolder(path: string) {
  const items = await readdir(path, { withFileTypes: true });
  return items.filter((item) => !litter.test(item.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function splitName(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

function collectionNamed(name: string): CollectionName | undefined {
  return Object.hasOwn(collections, name) ? (name as CollectionName) : undefined;
}

function collectionList(): string {
  return Object.entries(collections)
    .map(([name, { files }]) => (files === 'table' ? `${name}.yaml` : `${name}/`))
    .join(', ');
}

function didYouMean(name: string): string {
  const meant = nearest(name, Object.keys(collections));
  return meant ? ` Did you mean "${meant}"?` : '';
}
