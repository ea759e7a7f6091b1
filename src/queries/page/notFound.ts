import type { PageView } from '#views/PageView.ts';
import { taskLinks, type TaskView } from '#queries/home/home.ts';
import { pageView } from '#queries/page/pageView.ts';

/** Everything that the page for a missing address shows. */
export async function notFoundPage(): Promise<{ page: PageView; answer: string; tasks: TaskView[] }> {
  return {
    page: await pageView({
      address: undefined,
      title: 'We cannot find that page',
      summary: 'The page may have moved, or its address may be wrong. Search, or choose a page that people need most.',
    }),
    answer: 'The page may have moved, or its address may be wrong. Search for it, or choose one below.',
    tasks: await taskLinks(),
  };
}
