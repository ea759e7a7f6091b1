import { addresses } from '#base/addresses.ts';
import { whenInWords } from '#base/dates/eventTimes.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { feedWords } from '#queries/updates/feedWords.ts';
import { inFull } from '#queries/page/siteSettings.ts';
import { inTime } from '#queries/events/events.ts';

/** An item of a feed. Only a whole day becomes a date of publication: none is made up. */
function item(title: string, description: string, link: string, day: string) {
  return {
    title,
    description,
    link: inFull(link),
    ...(day.length === 10 ? { pubDate: new Date(`${day}T00:00:00Z`) } : {}),
  };
}

/** The events for feed readers: what is to come, then what was. An item is dated by its last change. */
export async function eventsFeed() {
  const { coming, past } = inTime(await entriesOf('events'));
  return {
    ...(await feedWords('events')),
    items: [
      ...coming.map(({ id, data }) =>
        item(data.title, `${whenInWords(data)}. ${data.summary}`, addresses.event(id), data.changed),
      ),
      ...past.map(({ id, data }) => item(data.title, data.summary, addresses.event(id), '')),
    ],
  };
}

/** The answers and what was raised, for feed readers. */
export async function answersFeed() {
  const answers = (await entriesOf('answers'))
    .toSorted((a, b) => (a.data.responded < b.data.responded ? 1 : -1))
    .map(({ id, data }) =>
      item(data.title, data.response, `${addresses.sayPage('you-said-we-did')}#${id}`, data.responded),
    );
  const questions = (await entriesOf('questions')).flatMap(({ id, data }) =>
    data.answer === undefined
      ? []
      : [item(data.title, data.answer.says, `${addresses.sayPage('what-you-raised')}#${id}`, data.answer.on)],
  );
  return {
    ...(await feedWords('you-said-we-did')),
    items: [...questions, ...answers],
  };
}
