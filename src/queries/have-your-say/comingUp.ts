import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { whenInWords } from '#base/dates/eventTimes.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inTime } from '#queries/events/events.ts';
import { pageText } from '#queries/page/pageText.ts';
import { sayPage } from '#queries/have-your-say/say.ts';

/** The words of the agreement under which something may still change. */
const asksSomething: ReadonlySet<string> = new Set(['co-production', 'co-design', 'engagement', 'consultation']);

/** What is coming up in which families have a say: the forward plan, with the dates that follow from it. */
export async function comingUpPage() {
  const texts = await pageText('coming-up');
  const { coming } = inTime(await entriesOf('events'));
  return {
    ...(await sayPage('coming-up')),
    events: coming
      .filter(({ data }) => asksSomething.has(data.word))
      .map(({ id, data }) => ({
        title: data.title,
        href: addresses.event(id),
        when: whenInWords(data),
        announced: data.announced === undefined ? undefined : inWords(data.announced),
      })),
    dateWords: { ...(await pageText('ask-a-date')), ...(await pageText('before-dates')) },
    /** What must have happened before a day on which something starts. */
    rules: [
      {
        days: 84,
        unit: 'days',
        what: texts.consultation,
      },
      { days: 28, unit: 'days', what: texts.forumTold },
      { days: 5, unit: 'working-days', what: texts.papersOut },
    ] as const,
  };
}
