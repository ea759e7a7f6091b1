import { addresses } from '#base/addresses.ts';
import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import { telephoneLink } from '#base/text/telephoneLink.ts';
import { isOverdue } from '#domain/review/isOverdue.ts';
import type { ContactCardView, PageView, ReviewView } from '#views/PageView.ts';
import type { UrgentHelpView } from '#views/UrgentHelpView.ts';
import { cardNamed } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageView } from '#queries/page/pageView.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { dateView } from '#queries/page/sourceLines.ts';

/** Everything that the page "Urgent help" shows. */
export async function urgentHelpPage(): Promise<{
  page: PageView;
  answer: string;
  lines: UrgentHelpView[];
  card: ContactCardView;
}> {
  const entries = inFileOrder(await entriesOf('urgent'));
  const first = entries[0]?.data;
  const page = await pageView({
    address: addresses.urgentHelp,
    title: 'Urgent help',
    summary:
      'Who to call now: in danger, in a mental health crisis, when you need medical help fast, or when you fear for a child.',
    review: reviewOf(entries.map(({ data }) => data.checkedOn)),
    sources: [{ text: 'Each number names the page it was read on' }],
    search: { type: 'contact' },
  });
  return {
    // The numbers are the page: they need not stand again at its foot.
    page: { ...page, urgent: [] },
    answer: first ? `${first.when} ${first.action}.` : 'In danger now? Call 999.',
    card: await cardNamed('it-can-wait'),
    lines: entries.map(({ id, data }) => ({
      id,
      when: data.when,
      // A number must not break at the end of a line.
      button: data.action.includes(data.phone)
        ? data.action
        : `${data.action}, ${data.phone.replaceAll(' ', '\u00A0')}`,
      href: telephoneLink(data.phone),
      details: data.details ?? [],
      publisher: data.publisher,
      url: data.url,
      checked: inWords(data.checkedOn),
      confirmed: data.confirmed,
    })),
  };
}

function reviewOf(checked: readonly string[]): ReviewView | undefined {
  const oldest = checked.toSorted()[0];
  if (oldest === undefined) return undefined;
  const next = addDays(oldest, reviewPeriods.urgent);
  return {
    last: dateView(oldest),
    next: dateView(next),
    overdue: isOverdue(next, siteDate()),
    note: 'These are the dates of the number read longest ago.',
  };
}
