import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from '../checks/entry.ts';
import { isError } from '../checks/kinds.ts';
import { reportFindings } from '../checks/reportFindings.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { readContent, type Reading } from './readContent.ts';

/**
 * Hands one collection to Astro through the door. All collections share one reading.
 * A build stops at any error, with the whole table; `astro dev` shows the table, leaves the bad entries out and goes on.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `door:${collection}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const reading = await readingOf(root);
      const failed = reading.findings.some(isError);
      if (failed && !context.watcher) throw new ContentError(reportFindings(reading.findings));
      if (failed) reportOnce(reading, context);
      fill(context, reading.entries.filter((entry) => entry.collection === collection));
      if (context.watcher) refillOnChange(context, collection, root);
    },
  };
}

/** All problems in the content, as the table an editor reads. */
export class ContentError extends Error {
  constructor(table: string) {
    super(`Please mend the content:\n\n${table}`);
    this.name = 'ContentError';
  }
}

/** Readings in progress or done, by project folder: the one place where loaders share state. A change in dev starts a new one. */
const readings = new Map<string, Promise<Reading>>();
const reported = new WeakSet<Reading>();

function readingOf(root: string): Promise<Reading> {
  let reading = readings.get(root);
  if (!reading) {
    reading = readContent(root);
    readings.set(root, reading);
  }
  return reading;
}

function reportOnce(reading: Reading, { logger }: LoaderContext): void {
  if (reported.has(reading)) return;
  reported.add(reading);
  logger.error(`Left out until mended:\n\n${reportFindings(reading.findings)}`);
}

/** Writes the entries into Astro's store. It is emptied first, or Astro would keep HTML that older code made. */
function fill(context: LoaderContext, entries: readonly Entry[]): void {
  const { store } = context;
  store.clear();
  for (const [order, { collection, id, file, data: fields, body }] of entries.entries()) {
    // Astro keeps a collection sorted by id. A table's rows have an order of their own: the file's.
    const data = collections[collection].files === 'table' ? { ...fields, order } : fields;
    const words = body?.plainText ?? '';
    store.set({
      id,
      data,
      body: words,
      filePath: file,
      digest: context.generateDigest(JSON.stringify([data, words, body?.html])),
      ...(body && body.html === undefined ? { deferredRender: true } : {}),
      ...(body?.html === undefined ? {} : { rendered: { html: body.html } }),
    });
  }
}

function refillOnChange(context: LoaderContext, collection: CollectionName, root: string): void {
  const { watcher, logger } = context;
  const folder = join(resolve(root), 'src', 'content');
  watcher?.add(folder);
  let waiting: NodeJS.Timeout | undefined;
  const onChange = (path: string) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    readings.delete(root);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      readingOf(root)
        .then((reading) => {
          if (reading.findings.some(isError)) reportOnce(reading, context);
          fill(context, reading.entries.filter((entry) => entry.collection === collection));
        })
        .catch((error: unknown) => {
          logger.error(`The content could not be read again: ${String(error)}`);
        });
    }, 50);
  };
  for (const event of ['change', 'add', 'unlink'] as const) watcher?.on(event, onChange);
}
