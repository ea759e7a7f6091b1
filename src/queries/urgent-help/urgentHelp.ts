import { addresses } from '#base/addresses.ts';
import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { isOverdue } from '#domain/review/isOverdue.ts';
import type { ContactCardView, PageView, ReviewView } from '#views/PageView.ts';
import type { UrgentHelpView } from '#views/UrgentHelpView.ts';
import { contactCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { dateView } from '#queries/page/sourceLines.ts';
import { telephoneLink } from '#queries/page/urgentLines.ts';

/** A number in need is read again after so many days. */
const daysBetweenChecks = 90;

/** Everything that the page "Urgent help" shows. */
export async function urgentHelpPage(): Promise<{
  page: PageView;
  answer: string;
  lines: UrgentHelpView[];
  card: ContactCardView;
}> {
  const entries = inFileOrder(await entriesOf('urgent'));
  const first = entries[0]?.data;
  if (!first) throw new Error('src/content/urgent.yaml has no row. The page of urgent help needs one.');
  const { title, summary, datesNote, sourcesNote, cardHeading, contacts, nextStep } = await pageText('urgent-help');
  const page = await pageView({
    address: addresses.urgentHelp,
    title,
    summary,
    review: reviewOf(
      entries.map(({ data }) => data.checkedOn),
      datesNote,
    ),
    sources: [{ text: sourcesNote }],
    search: { type: 'contact' },
  });
  return {
    // The numbers are the page: they need not stand again at its foot.
    page: { ...page, urgent: [] },
    answer: `${first.when} ${first.action}.`,
    card: { ...contactCard(contacts, nextStep), heading: cardHeading },
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

function reviewOf(checked: readonly string[], note: string): ReviewView | undefined {
  const oldest = checked.toSorted()[0];
  if (oldest === undefined) return undefined;
  const next = addDays(oldest, daysBetweenChecks);
  return {
    last: dateView(oldest),
    next: dateView(next),
    overdue: isOverdue(next, siteDate()),
    note,
  };
}
