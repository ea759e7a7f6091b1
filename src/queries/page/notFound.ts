import type { PageView } from '#views/PageView.ts';
import { taskLinks, type TaskView } from '#queries/home/home.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';

/** Everything that the page for a missing address shows. */
export async function notFoundPage(): Promise<{ page: PageView; answer: string; tasks: TaskView[] }> {
  const { title, summary, answer } = await pageText('not-found');
  return {
    page: await pageView({ address: undefined, title, summary }),
    answer,
    tasks: await taskLinks(),
  };
}
