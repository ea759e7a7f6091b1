import { z } from 'zod';

/**
 * What a schema says about the field at a path: its `.meta()`, and `fields`, the keys an object there may have.
 * Optional, default and union wrappers are looked through; of a union only the option that the value chose is asked.
 *
 * @param value what stands there, if it is known
 */
export function metaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value?: unknown,
): Record<string, unknown> | undefined {
  let options: z.ZodType[] = fitting(bare(schema), value);
  let inner = value;
  for (const step of path) {
    inner = typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined;
    options = options
      .flatMap((option) => stepInto(option, step))
      .flatMap((option) => fitting(layersKept(option), inner));
    if (options.length === 0) return undefined;
  }
  const meta = metaOf(options.flatMap(layers));
  const fields = options
    .flatMap(bare)
    .flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []));
  return { ...meta, fields: [...new Set(fields)] };
}

/** The options of a union that the value could be: those whose literal fields, such as `kind`, it has. */
function fitting(options: readonly z.ZodType[], value: unknown): z.ZodType[] {
  if (options.length < 2 || typeof value !== 'object' || value === null) return [...options];
  const chosen = options.filter((option) => {
    if (!(option instanceof z.ZodObject)) return false;
    return Object.entries(option.shape).every(
      ([key, field]) => !(field instanceof z.ZodLiteral) || field.values.has(Reflect.get(value, key) as never),
    );
  });
  return chosen.length > 0 ? chosen : [...options];
}

/** A union's options; any other schema with its wrappers, which carry its meta. */
function layersKept(schema: z.ZodType): z.ZodType[] {
  return schema instanceof z.ZodUnion ? bare(schema) : [schema];
}

/** Walks every value a schema describes, with the meta of each, so that rules can look for marks such as `refersTo`. */
export function walkFields(
  schema: z.ZodType,
  value: unknown,
  visit: (value: unknown, meta: Record<string, unknown>, path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  if (value === undefined || value === null) return;
  const { meta, options } = described(schema);
  visit(value, meta, path);
  for (const option of options) {
    if (option instanceof z.ZodObject && typeof value === 'object' && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(option.shape)) {
        walkFields(inner as z.ZodType, Reflect.get(value, key), visit, [...path, key]);
      }
    } else if (option instanceof z.ZodArray && Array.isArray(value)) {
      value.forEach((item, index) => walkFields(option.element as z.ZodType, item, visit, [...path, index]));
    }
  }
}

const known = new WeakMap<z.ZodType, { meta: Record<string, unknown>; options: z.ZodType[] }>();

/** What a schema says of itself, looked up once: every value of every file asks for it. */
function described(schema: z.ZodType) {
  const before = known.get(schema);
  if (before) return before;
  const now = { meta: metaOf(layers(schema)), options: bare(schema) };
  known.set(schema, now);
  return now;
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
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return [...layers(schema.def.innerType as z.ZodType), schema];
  return [schema];
}
