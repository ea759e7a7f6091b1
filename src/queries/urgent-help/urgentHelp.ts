import { addresses } from '#base/addresses.ts';
import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import { telephoneLink } from '#base/text/telephoneLink.ts';
import { isOverdue } from '#domain/review/isOverdue.ts';
import type { ContactCardView, PageView, ReviewView } from '#views/PageView.ts';
import type { UrgentButtonView, UrgentHelpView, UrgentWayView } from '#views/UrgentHelpView.ts';
import { cardNamed } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import type { Urgent } from '#schemas/urgent.ts';
import { dateView } from '#queries/page/sourceLines.ts';
import { urgentWays } from '#queries/urgent-help/urgentWays.ts';

/** Everything that the page "Urgent help" shows. */
export async function urgentHelpPage(): Promise<{
  page: PageView;
  /** The large buttons, which stand first. */
  buttons: UrgentButtonView[];
  noPhone: UrgentWayView[];
  more: UrgentWayView[];
  neighbours: UrgentWayView[];
  lines: UrgentHelpView[];
  card: ContactCardView;
}> {
  const entries = inFileOrder(await entriesOf('urgent'));
  const { title, summary, datesNote, sourcesNote } = await pageText('urgent-help');
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
    // The numbers are the page: nothing stands before them, and they need not stand again at its foot.
    page: { ...page, urgent: [] },
    buttons: buttonsOf(entries.map(({ data }) => data)),
    noPhone: await urgentWays('no-phone'),
    more: await urgentWays('more'),
    neighbours: await urgentWays('neighbours'),
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

/** Rows that say the same share one button's place: by day and by night. */
function buttonsOf(rows: readonly Urgent[]): UrgentButtonView[] {
  const buttons: UrgentButtonView[] = [];
  for (const { large, action, phone } of rows) {
    if (!large) continue;
    const call = {
      label: large.hours === undefined ? (large.button ?? action) : phone.replaceAll(' ', '\u00A0'),
      href: telephoneLink(phone),
      hours: large.hours,
    };
    const same = buttons.find(({ says }) => says === large.says);
    if (same) same.calls.push(call);
    else buttons.push({ says: large.says, calls: [call] });
  }
  return buttons;
}

function reviewOf(checked: readonly string[], note: string): ReviewView | undefined {
  const oldest = checked.toSorted()[0];
  if (oldest === undefined) return undefined;
  const next = addDays(oldest, reviewPeriods.urgent);
  return {
    last: dateView(oldest),
    next: dateView(next),
    overdue: isOverdue(next, siteDate()),
    note,
  };
}
