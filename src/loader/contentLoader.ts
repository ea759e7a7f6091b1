import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Body, Entry } from '#checks/entry.ts';
import { isError } from '#checks/kinds.ts';
import { reportFindings } from '#checks/report/reportFindings.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { type Reading } from '#loader/readContent.ts';
import { forgetReading, sharedReading } from '#loader/sharedReading.ts';

/**
 * Hands one collection to Astro through the loader. All collections share one reading.
 * A build stops at any error, with the whole table; `astro dev` shows the table, leaves the bad entries out and goes on.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content:${collection}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const reading = await sharedReading(root);
      const failed = reading.findings.some(isError);
      if (failed && !context.watcher) throw new ContentError(reportFindings(reading.findings));
      if (failed) reportOnce(reading, context);
      fill(
        context,
        reading.entries.filter((entry) => entry.collection === collection),
      );
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

const reported = new WeakSet<Reading>();

function reportOnce(reading: Reading, { logger }: LoaderContext): void {
  if (reported.has(reading)) return;
  reported.add(reading);
  logger.error(`Left out until mended:\n\n${reportFindings(reading.findings)}`);
}

/**
 * Writes the entries into Astro's store. It is emptied first, or Astro would keep HTML that older code made.
 * So there is nothing to compare them with, and they carry no digest.
 */
function fill(context: LoaderContext, entries: readonly Entry[]): void {
  const { store } = context;
  store.clear();
  for (const [order, { collection, id, file, data: fields, body }] of entries.entries()) {
    // Astro keeps a collection sorted by id. A table's rows have an order of their own: the file's.
    const data = collections[collection].files === 'table' ? { ...fields, order } : fields;
    store.set({
      id,
      data,
      filePath: file,
      ...(body && renderedOf(body)),
    });
  }
}

/**
 * A body as Astro keeps it, finished. Its words alone are left out: no page asks for them, and every byte of ten thousand entries counts.
 * Astro has no form of its own for a body with blocks: `components/prose/Body.astro` prints that.
 */
function renderedOf({ html, parts, plainText, headings }: Body) {
  const found = headings.length > 0 ? { headings: [...headings] } : {};
  if (html !== undefined) return { rendered: { html, metadata: found } };
  return parts ? { rendered: { html: '', metadata: { ...found, parts } } } : { body: plainText, deferredRender: true };
}

function refillOnChange(context: LoaderContext, collection: CollectionName, root: string): void {
  const { watcher, logger } = context;
  const folder = join(resolve(root), 'src', 'content');
  watcher?.add(folder);
  let waiting: NodeJS.Timeout | undefined;
  const onChange = (path: string) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    forgetReading(root);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      sharedReading(root)
        .then((reading) => {
          if (reading.findings.some(isError)) reportOnce(reading, context);
          fill(
            context,
            reading.entries.filter((entry) => entry.collection === collection),
          );
        })
        .catch((error: unknown) => {
          logger.error(`The content could not be read again: ${String(error)}`);
        });
    }, 50);
  };
  for (const event of ['change', 'add', 'unlink'] as const) watcher?.on(event, onChange);
}
