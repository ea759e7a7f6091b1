import { z } from 'zod';
import { toWrite } from '#loader/readContent.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { prose } from '#schemas/prose.ts';

/**
 * A new entry for an author to fill in: each field with what it is for, choices where there are any,
 * optional fields behind a #. Written from the schema, so it can never be out of date.
 *
 * @param dates the review dates to start with, as YYYY-MM-DD
 */
export function exampleEntry(collection: CollectionName, id: string, dates: { today: string; next: string }): string {
  const { files, schema } = collections[collection];
  const reviewedDates: Record<string, string> = { on: dates.today, by: 'content editor', next: dates.next };
  const lines = fieldsOf(schema).flatMap(([key, field]) => writeField(key, field, ''));
  if (files === 'table')
    return `- ${lines
      .filter((line) => !line.startsWith('#'))
      .join('\n  ')
      .replace(/^id: …/, `id: ${/^\d+$/.test(id) ? `'${id}'` : id}`)}\n`;
  if (files === 'yaml') return `${lines.join('\n')}\n`;
  return ['---', ...lines, ...blockHelp(), '---', '', toWrite, ''].join('\n');

  function writeField(key: string, field: z.ZodType, indent: string): string[] {
    const { inner, optional: mayLack, fallback } = unwrap(field);
    const { help, startsWritten } = metaOf(field);
    // One of two fields that each may be left out, of which an entry needs one, starts as if it could not.
    const optional = mayLack && startsWritten !== true;
    const choices = choicesOf(inner);
    const comment = [
      ...(typeof help === 'string' ? [`${indent}# ${optional ? '(You may leave this out.) ' : ''}${help}`] : []),
      ...(choices.length > 0 ? [`${indent}# Choose from: ${choices.join(', ')}`] : []),
    ];
    const mark = optional ? '# ' : '';
    const example = key === 'on' || key === 'by' || key === 'next' ? reviewedDates[key] : undefined;
    if (example !== undefined && indent !== '') return [`${indent}${key}: ${example}`];
    if (fallback !== undefined) return [...comment, `${indent}${key}: ${JSON.stringify(fallback)}`];
    if (optional) return [...comment, `${indent}${mark}${key}:`];
    if (key === 'answers')
      comment.push(
        `${indent}# Not known? Write, with the braces and no quotes:   whoDecides: { notKnown: { askWhom: the council } }`,
      );
    return [...comment, ...writeValue(key, inner, indent)];
  }

  function writeValue(key: string, schema: z.ZodType, indent: string): string[] {
    if (schema instanceof z.ZodObject) {
      return [
        `${indent}${key}:`,
        ...fieldsOf(schema).flatMap(([name, field]) => writeField(name, field, `${indent}  `)),
      ];
    }
    if (schema instanceof z.ZodArray) {
      const { inner } = unwrap(schema.element as z.ZodType);
      if (!(inner instanceof z.ZodObject))
        return [`${indent}${key}:`, ...Array.from({ length: fewest(schema) }, () => `${indent}  - ${toWrite}`)];
      const item = fieldsOf(inner)
        .flatMap(([name, field]) => writeField(name, field, `${indent}    `))
        .filter((line) => !line.trimStart().startsWith('#'));
      const listed = item.map((line, index) => (index === 0 ? `${indent}  - ${line.trimStart()}` : line));
      return [`${indent}${key}:`, ...Array.from({ length: fewest(schema) }, () => listed).flat()];
    }
    return [`${indent}${key}: ${toWrite}`];
  }
}

function fieldsOf(schema: z.ZodType): [string, z.ZodType][] {
  return schema instanceof z.ZodObject
    ? Object.entries(schema.shape).map(([key, field]) => [key, field as z.ZodType])
    : [];
}

/** A schema without its wrappers. Of a union the first option is the one to show. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; optional: boolean; fallback: unknown } {
  if (schema instanceof z.ZodOptional) return { ...unwrap(schema.def.innerType as z.ZodType), optional: true };
  if (schema instanceof z.ZodDefault)
    return { ...unwrap(schema.def.innerType as z.ZodType), fallback: schema.def.defaultValue };
  if (schema instanceof z.ZodUnion) return unwrap(schema.def.options[0] as z.ZodType);
  return { inner: schema, optional: false, fallback: undefined };
}

/** How many items a list must have at least, and one to show if there is no limit. */
function fewest(list: z.ZodArray): number {
  const limits = list.def.checks?.map((check) => check._zod.def) ?? [];
  const least = limits.flatMap((limit) =>
    'minimum' in limit ? [Number(limit.minimum)] : 'length' in limit ? [Number(limit.length)] : [],
  );
  return Math.max(1, ...least);
}

function choicesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodArray ? choicesOf(schema.element as z.ZodType) : [];
}

function metaOf(field: z.ZodType): Record<string, unknown> {
  return field.meta() ?? {};
}

function blockHelp(): string[] {
  return [
    '# Below the second --- stand the words of the page: ## headings, lists, links, and these blocks:',
    ...Object.entries(prose).map(([name, { help }]) => `#   <${name}>: ${help}`),
  ];
}
