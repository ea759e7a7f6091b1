import type { z } from 'zod';
import type { Finding } from '#checks/finding.ts';
import { nearest } from '#base/text/nearest.ts';
import { metaAt } from '#loader/validate/metaAt.ts';
import type { PlacedYaml } from '#loader/read/readYaml.ts';

/**
 * Holds a value against its schema and says each problem in plain words at its line.
 *
 * @param under the path of the value inside the file (a row of a table), or empty
 */
export function checkFields(
  schema: z.ZodType,
  value: unknown,
  yaml: PlacedYaml,
  file: string,
  under: readonly PropertyKey[] = [],
): { data: unknown } | { findings: Finding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  const misspelt = new Set(result.error.issues.flatMap(meantFields));
  const findings = result.error.issues
    .filter((issue) => !isMissing(issue, misspelt))
    .flatMap((issue) => explain(issue));
  return { findings };

  /** The fields that unknown ones were probably meant to be. To call those missing too would say one thing twice. */
  function meantFields(issue: z.core.$ZodIssue): string[] {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.flatMap((extra) => {
      const meant = nearest(extra, fieldsAt(schema, issue.path, value));
      return meant === undefined ? [] : [[...issue.path, meant].join('.')];
    });
  }

  function isMissing(issue: z.core.$ZodIssue, among: ReadonlySet<string>): boolean {
    return valueAt(value, issue.path) === undefined && among.has(issue.path.join('.'));
  }

  function explain(issue: z.core.$ZodIssue): Finding[] {
    const path = [...under, ...issue.path];
    const name = fieldName(issue.path);
    const last = issue.path.at(-1);
    const key = typeof last === 'number' ? '-' : String(last ?? '');
    const write = (text: string) => (key === '-' ? `- ${text}` : `${key}: ${text}`);
    const finding = (message: string, fix?: string): Finding => ({
      kind: 'field',
      file,
      ...yaml.positionOf(path),
      message,
      ...(fix === undefined ? {} : { fix }),
    });
    const given = valueAt(value, issue.path);
    const typed = yaml.typed(path) ?? JSON.stringify(given);

    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, issue.path, value);
      return issue.keys.map((extra) => {
        const meant = nearest(
          extra,
          known.filter((field) => field !== extra),
        );
        return {
          kind: 'field',
          file,
          ...yaml.keyPositionOf(path, extra),
          message: `"${extra}" is not a field${issue.path.length > 0 ? ` of ${name}` : ' here'}.${meant ? ` Did you mean "${meant}"?` : ` The fields are: ${known.join(', ')}.`}`,
        };
      });
    }
    if (given === undefined && key !== '') {
      // A rule of ours knows better than the field's own help why it is missing.
      const rule = issue.code === 'custom' ? customMessage(issue) : undefined;
      if (rule?.startsWith('is missing')) return [finding(`${name} ${rule}.`, write('…'))];
      const help = metaAt(schema, issue.path, value)?.['help'];
      return [finding(`${name} is missing.${typeof help === 'string' ? ` ${help}` : ''}`, write('…'))];
    }
    if (given === null)
      return [
        finding(
          key === '-'
            ? `${name} has no value. Write one after the dash, or delete the line.`
            : `${name} has no value. Write one after the colon. If you may leave it out, delete the line.`,
        ),
      ];
    if (issue.code === 'invalid_value') {
      const choices = issue.values.map(String);
      const meant = typeof given === 'string' ? nearest(given, choices) : undefined;
      return [finding(`${name} is "${typed}". Choose one of: ${choices.join(', ')}.`, meant && write(meant))];
    }
    if (issue.code === 'invalid_union' && issue.discriminator) {
      const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      const meant = nearest(typed, choices);
      return [finding(`${name} is "${typed}". Choose one of: ${choices.join(', ')}.`, meant && write(meant))];
    }
    const wantsText = (issue.code === 'invalid_type' && issue.expected === 'string') || issue.code === 'invalid_union';
    if (typeof given === 'number' && wantsText) {
      const phone = /phone|number/i.test(key) || /^0\d/.test(typed);
      return [
        finding(
          `${name} is read as the number ${given}. Put quotes round ${phone ? 'phone numbers, so that no 0 is lost' : 'it, so that it stays text'}.`,
          write(`"${typed}"`),
        ),
      ];
    }
    if (issue.code === 'invalid_type') {
      if (issue.expected === 'array' && (typeof given === 'string' || typeof given === 'number'))
        return [finding(`${name} must be a list.`, write(`[${typed}]`))];
      if (issue.expected === 'string' && typeof given === 'object' && !Array.isArray(given))
        return [finding(`${name} has a colon in it, and so is read as a field. Put the whole text in double quotes.`)];
      return [finding(`${name} must be ${expected(issue.expected)}. ${plainEnd(customMessage(issue)) ?? ''}`.trim())];
    }
    const fix = typeof given === 'string' ? isoDay(given) : undefined;
    const shown = typeof given === 'string' && given.length > 0 && given.length < 40 ? ` (it is "${given}")` : '';
    return [finding(`${name} ${plainMessage(issue)}${shown}.`, fix && write(fix))];
  }
}

/** A field as editors know it: `contacts 2, who` for the path contacts → 1 → who. */
export function fieldName(path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (const step of path) {
    if (typeof step === 'number') parts.push(`${parts.pop() ?? 'item'} ${step + 1}`);
    else parts.push(String(step));
  }
  return parts.join(', ') || 'this entry';
}

/** A day written in the British way, or with a 0 left out, as YYYY-MM-DD. */
function isoDay(text: string): string | undefined {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const short = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = british ? [british[3], british[2], british[1]] : short ? short.slice(1) : [];
  const whole = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
  return whole === text ? undefined : whole;
}

function plainMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'array')
        return (
          customMessage(issue) ??
          (Number(issue.minimum) > 1
            ? `has too few items. Give at least ${issue.minimum}`
            : 'is an empty list. Give at least one')
        );
      return issue.origin === 'string' ? (customMessage(issue) ?? 'is empty') : `must be ${issue.minimum} or more`;
    case 'too_big':
      if (issue.origin === 'array') return customMessage(issue) ?? `has too many items. The most is ${issue.maximum}`;
      return issue.origin === 'string'
        ? (customMessage(issue) ?? `is longer than ${issue.maximum} characters`)
        : `must be ${issue.maximum} or less`;
    default:
      return customMessage(issue) ?? `is not right: ${issue.message}`;
  }
}

/** The schema's own sentence, or undefined where zod made one up. */
function customMessage(issue: z.core.$ZodIssue): string | undefined {
  return /^(Invalid|Too|Unrecognized|Expected|Required)/.test(issue.message) ? undefined : issue.message;
}

function plainEnd(message: string | undefined): string | undefined {
  return message && `It ${message}.`;
}

function expected(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list (a line with “- ” for each item)',
    object: 'a group of fields, each on a line of its own, two spaces in',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
  };
  return names[type] ?? `a ${type}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    value,
  );
}

function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const fields = metaAt(schema, path, value)?.fields;
  return Array.isArray(fields) ? fields.map(String) : [];
}
