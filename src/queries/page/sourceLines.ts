import { inWords } from '#base/dates/inWords.ts';
import { documents } from '#base/lists/documents.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import type { DateView, ReviewView, SourceView } from '#views/PageView.ts';
import { isOverdue } from '#domain/review/isOverdue.ts';
import type { Reviewed, ReviewedRecord, Source } from '#schemas/shared.ts';
import { pageText } from '#queries/page/pageText.ts';
import { siteDate } from '#queries/page/siteSettings.ts';

/** A date for the eye and for machines. */
export function dateView(date: string): DateView {
  return { datetime: date, text: inWords(date) };
}

/** Where a page's facts come from, one line each. The same source twice is one line. */
export function sourceLines(sources: readonly Source[]): SourceView[] {
  const lines = sources.map(sourceLine);
  return lines.filter(
    (line, index) => lines.findIndex((other) => JSON.stringify(other) === JSON.stringify(line)) === index,
  );
}

function sourceLine(source: Source): SourceView {
  switch (source.kind) {
    case 'document':
      return { text: `${entryOf(documents, source.document).short}: ${source.where}`, asAt: dateView(source.asAt) };
    case 'public':
      return source.undated
        ? { text: source.title, href: source.url, check: `The page has no date. We read it in ${inWords(source.asAt)}` }
        : { text: source.title, href: source.url, asAt: dateView(source.asAt) };
    case 'law':
      return {
        text: source.title,
        href: source.url,
        check: source.lawCheckedOn
          ? `Checked on ${inWords(source.lawCheckedOn)}`
          : 'Nobody has checked this against the official page yet',
      };
  }
}

/** A page's own sources, then those of the list on it. Each place is named once. */
export function joinSources(own: readonly SourceView[], listed: readonly Source[]): SourceView[] {
  const lines = [...own, ...sourceLines(listed)];
  return lines.filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index);
}

/** The names of the papers and pages that a fact comes from, without the place in them: for long lists. */
export function paperNames(sources: readonly Source[]): SourceView[] {
  const names = sources.map((source): SourceView =>
    source.kind === 'document'
      ? { text: entryOf(documents, source.document).short, asAt: dateView(source.asAt) }
      : sourceLine(source),
  );
  return names.filter(({ text }, index) => names.findIndex((other) => other.text === text) === index);
}

/** Where lists say their facts come from: each entry names its own. */
export async function eachNamesItsOwn(): Promise<SourceView[]> {
  return [{ text: (await pageText('every-page')).listSources }];
}

/** When a page was reviewed, and whether the next review is late. */
export function reviewView(reviewed: ReviewedRecord): ReviewView {
  return {
    last: dateView(reviewed.on),
    by: reviewed.by,
    next: reviewed.next === undefined ? undefined : dateView(reviewed.next),
    overdue: reviewed.next !== undefined && isOverdue(reviewed.next, siteDate()),
  };
}

/** For a list of other pages: the oldest review among them and the first that is due. */
export async function listReview(all: readonly Reviewed[]): Promise<ReviewView | undefined> {
  return oldestReview(all, (await pageText('every-page')).listDates);
}

/** For a page made of others: the oldest review among them and the first that is due. */
export function oldestReview(all: readonly Reviewed[], note: string): ReviewView | undefined {
  const last = all.map(({ on }) => on).toSorted()[0];
  const next = all.map(({ next: day }) => day).toSorted()[0];
  if (last === undefined || next === undefined) return undefined;
  return { last: dateView(last), next: dateView(next), overdue: isOverdue(next, siteDate()), note };
}
