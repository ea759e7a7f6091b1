import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import { mailto } from '#base/text/mailto.ts';
import type { DateView, LinkView, PageView } from '#views/PageView.ts';
import type { Task } from '#schemas/tasks.ts';
import { districtLinks } from '#queries/contact/districts.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { dateView, oldestReview } from '#queries/page/sourceLines.ts';
import { team } from '#queries/page/team.ts';

/** A task on the home page. */
export interface TaskView {
  label: string;
  help: string;
  drawing: Task['drawing'];
  href: string;
}

/** Everything that the home page shows. */
export async function homePage(): Promise<{
  page: PageView;
  tasks: TaskView[];
  districts: LinkView[];
  team: { title: string; email: string; href: string };
  latest: { date: DateView; link: LinkView } | undefined;
  /** Where to start, for those who find none of the tasks. */
  start: string;
}> {
  const reviewed = await reviewedPages();
  const { title, email } = await team();
  const texts = await pageText('home');
  return {
    page: await pageView({
      address: addresses.home,
      title: texts.title,
      summary: texts.summary,
      review: oldestReview(
        reviewed.map(({ reviewed: each }) => each),
        texts.datesNote,
      ),
      sources: [{ text: texts.sourcesNote }],
    }),
    tasks: await taskLinks(),
    districts: await districtLinks(),
    team: { title, email, href: mailto(email, texts.emailSubject) },
    latest: latestOf(reviewed),
    start: addresses.situations,
  };
}

/** The tasks that families come for most. */
export async function taskLinks(): Promise<TaskView[]> {
  const tasks = inFileOrder(await entriesOf('tasks'));
  return tasks.map(({ data: { label, help, drawing, to } }) => ({ label, help, drawing, href: placeOf(to) }));
}

interface ReviewedPage extends LinkView {
  reviewed: { on: string; by: string; next: string };
}

async function reviewedPages(): Promise<ReviewedPage[]> {
  const services = await entriesOf('services');
  const guides = await entriesOf('guides');
  const contacts = await entriesOf('contacts');
  return [
    ...guides.map(({ id, data }) => ({ label: data.title, href: addresses.guide(id), reviewed: data.reviewed })),
    ...services.map(({ id, data }) => ({ label: data.title, href: addresses.service(id), reviewed: data.reviewed })),
    ...contacts.map(({ id, data }) => ({ label: data.title, href: addresses.contact(id), reviewed: data.reviewed })),
  ];
}

function latestOf(pages: readonly ReviewedPage[]): { date: DateView; link: LinkView } | undefined {
  const latest = pages.reduce<ReviewedPage | undefined>(
    (best, page) => (best && best.reviewed.on >= page.reviewed.on ? best : page),
    undefined,
  );
  return latest && { date: dateView(latest.reviewed.on), link: { label: latest.label, href: latest.href } };
}
