import { z } from 'zod';

/**
 * What a schema says about the field at a path: its `.meta()`, and `fields`, the keys an object there may have.
 * Optional, default and union wrappers are looked through.
 */
export function metaAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, unknown> | undefined {
  let options: z.ZodType[] = [schema];
  for (const step of path) {
    options = options.flatMap((option) => stepInto(option, step));
    if (options.length === 0) return undefined;
  }
  const meta = metaOf(options.flatMap(layers));
  const fields = options.flatMap(bare).flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []));
  return { ...meta, fields: [...new Set(fields)] };
}

/** Walks every value a schema describes, with the meta of each, so that rules can look for marks such as `refersTo`. */
export function walkFields(
  schema: z.ZodType,
  value: unknown,
  visit: (value: unknown, meta: Record<string, unknown>, path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  if (value === undefined || value === null) return;
  visit(value, metaOf(layers(schema)), path);
  for (const option of bare(schema)) {
    if (option instanceof z.ZodObject && typeof value === 'object' && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(option.shape)) {
        walkFields(inner as z.ZodType, Reflect.get(value, key), visit, [...path, key]);
      }
    } else if (option instanceof z.ZodArray && Array.isArray(value)) {
      value.forEach((item, index) => walkFields(option.element as z.ZodType, item, visit, [...path, index]));
    }
  }
}

/** The metas of a schema's layers together; an outer one wins. */
function metaOf(of: readonly z.ZodType[]): Record<string, unknown> {
  return of.reduce<Record<string, unknown>>((meta, layer) => ({ ...meta, ...layer.meta() }), {});
}

function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  return bare(schema).flatMap((option) => {
    if (option instanceof z.ZodObject) {
      const inner: unknown = typeof step === 'string' ? option.shape[step] : undefined;
      return inner instanceof z.ZodType ? [inner] : [];
    }
    return option instanceof z.ZodArray ? [option.element as z.ZodType] : [];
  });
}

/** The schema without its wrappers; a union gives each of its options. */
function bare(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((option) => bare(option as z.ZodType));
  return [schema];
}

/** The schema and each wrapper round it, inner first, for their metas. */
function layers(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [...layers(schema.def.innerType as z.ZodType), schema];
  return [schema];
}
