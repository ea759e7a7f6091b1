import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { answeredPage, baseContent, rows, serviceFile } from '../queries/support/samples.ts';

const root = join(import.meta.dirname, '../..');

/** What a small site holds beside what every page needs. */
const content: Readonly<Record<string, string>> = {
  ...baseContent,
  'services/speech.mdx': serviceFile({ title: 'Speech therapy' }),
  'services/rest.mdx': serviceFile({ title: 'A rest' }),
  'pages/accessibility.mdx': answeredPage({ title: 'Accessibility' }),
  'pages/privacy.mdx': answeredPage({ title: 'Privacy' }),
  'tasks.yaml': rows(
    ...Array.from({ length: 6 }, (_, index) => ({
      id: `task-${index}`,
      label: `Task number ${index}`,
      help: 'What to ask',
      drawing: 'talking',
      to: 'services/rest',
    })),
  ),
  'addresses.yaml': '- { id: services/rest, state: live }\n- { id: services/speech, state: live }\n',
};

/** Every other page that these link to, without any of our templates. */
const plainPages = `---
import { entryClaims, fixedClaims } from '#domain/addresses/addressClaims.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';

export async function getStaticPaths() {
  const owners = [];
  for (const collection of ['contacts', 'districts']) owners.push(...(await entriesOf(collection)));
  const linked = ['about/accessibility', 'about/formats', 'about/privacy', 'about/coverage', 'words/senco'];
  const claimed = [...fixedClaims(), ...entryClaims(owners)].filter(({ noPage }) => !noPage).map(({ address }) => address);
  const pages = claimed.filter((address) => address.endsWith('/')).map((address) => address.slice(1, -1));
  return [...new Set([...pages, ...linked])].map((plain) => ({ params: { plain: plain || undefined }, props: { plain } }));
}
const { plain } = Astro.props;
---
<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{\`Page \${plain}\`}</title></head><body><main id="main"><h1>{plain || 'Home'}</h1></main></body></html>
`;

/** A project to build and to break. */
export interface SmallSite {
  readonly folder: string;
  /** Puts a file into it; the path is from the project's folder. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/**
 * A copy of this project with all its code and its own configuration, but few entries and few pages: it builds as ours
 * does, in a small part of the time.
 */
export async function smallSite(): Promise<SmallSite> {
  const folder = await mkdtemp(join(tmpdir(), 'small-'));
  const left = [join(root, 'src/content'), join(root, 'src/pages')];
  await cp(join(root, 'src'), join(folder, 'src'), { recursive: true, filter: (path) => !left.includes(path) });
  for (const name of ['public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [name, text] of Object.entries(content)) await write(`src/content/${name}`, text);
  await write('src/pages/[...plain].astro', plainPages);
  // The check asks for all twelve.
  const districts = 'src/content/districts.yaml';
  await cp(join(root, districts), join(folder, districts));
  for (const page of ['src/pages/[...former].astro', 'src/pages/services/[id].astro']) {
    await cp(join(root, page), join(folder, page));
  }
  return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}
