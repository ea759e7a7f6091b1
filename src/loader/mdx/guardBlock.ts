import type { ContentKind } from '#checks/kinds.ts';
import { prose, type ProseName } from '#schemas/prose.ts';
import { nearest } from '#base/text/nearest.ts';
import type { BodyNode } from '#loader/mdx/parseBody.ts';
import { hiddenCharacters } from '#loader/read/readText.ts';
import { walkFields } from '#loader/validate/metaAt.ts';

/**
 * What is wrong with one block (`<Note …>`): its name, its attributes, what stands inside.
 *
 * @param refer called with each id the block names in another collection
 */
export function guardBlock(
  node: BodyNode,
  refer: (collection: string, id: string) => void,
): { kind: ContentKind; message: string }[] {
  const name = node.name ?? '';
  const known = Object.keys(prose);
  if (!Object.hasOwn(prose, name)) return [unknownBlock(name, known)];
  const block = prose[name as ProseName];
  const problems: { kind: ContentKind; message: string }[] = [];
  const refuse = (message: string) => problems.push({ kind: 'block', message });
  const fields = Object.keys(block.props.shape);
  const given: Record<string, string> = {};

  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute') {
      problems.push({
        kind: 'code',
        message: `<${name}> has curly brackets in it. Write each value in quotes, such as ${block.example.split('\n')[0] ?? ''}`,
      });
    } else if (!fields.includes(key)) {
      const meant = nearest(key, fields);
      refuse(
        `<${name}> does not take “${key}”.${meant ? ` Did you mean “${meant}”?` : fields.length > 0 ? ` It takes: ${fields.join(', ')}.` : ' It takes nothing.'}`,
      );
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      problems.push({ kind: 'code', message: `“${key}” has curly brackets. Write its value in quotes: ${key}="…".` });
    } else if (typeof attribute.value !== 'string') {
      refuse(`“${key}” has no value. Write it in quotes: ${key}="…".`);
    } else if (Object.hasOwn(given, key)) {
      refuse(`<${name}> has “${key}” twice. Delete one.`);
    } else {
      const [hidden] = hiddenCharacters(attribute.value);
      if (hidden)
        problems.push({ kind: 'text', message: `“${key}” has a hidden character in it (${hidden.name}). Delete it.` });
      given[key] = attribute.value;
    }
  }
  if (problems.length > 0) return problems;

  const result = block.props.safeParse(given);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const key = String(issue.path[0] ?? '');
      refuse(key in given ? `“${key}” ${issue.message}.` : `<${name}> needs ${key}="…".`);
    }
  } else {
    walkFields(block.props, result.data, (value, meta) => {
      if (typeof meta['refersTo'] === 'string' && typeof value === 'string') refer(meta['refersTo'], value);
    });
  }
  const filled = (node.children ?? []).some((child) => child.type !== 'text' || (child.value ?? '').trim() !== '');
  if (block.children === 'none' && filled)
    refuse(`<${name}> cannot have words inside. Close it at once: ${block.example}`);
  if (block.children !== 'none' && !filled)
    refuse(`<${name}> has no words inside. Put them between <${name}> and </${name}>.`);
  return problems;
}

function unknownBlock(name: string, known: readonly string[]): { kind: ContentKind; message: string } {
  if (name === '') return { kind: 'html', message: '“<>” has a special meaning. Delete it.' };
  if (/^[a-z]/.test(name)) {
    const meant = nearest(name, known);
    return {
      kind: 'html',
      message: `<${name}> is HTML, which does not work here. Write plain words${meant ? `, or <${meant}> with a capital letter` : ', or use one of our blocks'}.`,
    };
  }
  const meant = nearest(name, known);
  return {
    kind: 'block',
    message: `There is no <${name}> block.${meant ? ` Did you mean <${meant}>?` : ''} You can use: ${known.join(', ')}.`,
  };
}
