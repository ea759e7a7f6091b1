import { goodContact, goodPage } from './contentTree.ts';

/** The files of a page of advice’s example, below `src/content`, and the piece of a finished page, if it is about one. */
export interface AdviceExample {
  files: Record<string, string>;
  html: string | undefined;
}

/**
 * Reads the example of a page of advice. A block that names a file is that file: the whole of it, or, for a page or a contact,
 * the words of one that is sound (`mdx`) or fields that it has instead of its own (`yaml`). A block of `html` is a piece of a page.
 *
 * @throws {RangeError} for an example with neither
 */
export function adviceExample(advice: string): AdviceExample {
  const part = /\n## An example that fails\n([\s\S]*?)\n## /.exec(advice)?.[1] ?? '';
  const blocks = [...part.matchAll(/^```(\w+)(?: src\/content\/(.+))?\n([\s\S]*?)\n```$/gm)];
  const files = blocks.flatMap(([, language, path, text = '']): [string, string][] =>
    path === undefined ? [] : [[path, wholeFile(path, language === 'mdx', text)]],
  );
  const html = blocks.find(([, language]) => language === 'html')?.[3];
  if (files.length === 0 && html === undefined) throw new RangeError('This page has no example that could be run.');
  return { files: Object.fromEntries(files), html };
}

function wholeFile(path: string, isBody: boolean, text: string): string {
  if (/\.(yaml|csv)$/.test(path) || text.startsWith('---')) return `${text}\n`;
  const sound = path.startsWith('contacts/') ? goodContact : goodPage('');
  if (isBody) return `${sound}\n${text}\n`;
  const own = new Set([...text.matchAll(/^(\w+):/gm)].map(([, name]) => name));
  const [, fields = ''] = sound.split(/^---$/m);
  const kept = fields.split(/^(?=\w)/m).filter((field) => !own.has(/^\w+/.exec(field)?.[0]));
  return `---\n${kept.join('').trim()}\n${text}\n---\n`;
}
