import { addresses } from '#base/addresses.ts';
import { fill } from '#base/text/fill.ts';
import { pageText } from '#queries/page/pageText.ts';
import { inFull } from '#queries/page/siteSettings.ts';
import { sayPage } from '#queries/have-your-say/say.ts';

/** "Get updates": its words, and every feed and calendar of this site. */
export async function updatesPage() {
  const texts = await pageText('updates');
  return {
    ...(await sayPage('updates')),
    feeds: [
      { label: texts.allEvents, href: addresses.calendarOfAll, note: texts.allEventsNote },
      { label: texts.news, href: addresses.newsFeed, note: texts.newsNote },
      { label: texts.events, href: addresses.eventsFeed, note: texts.eventsNote },
      { label: texts.answers, href: addresses.answersFeed, note: texts.answersNote },
      { label: texts.districts, href: addresses.near, note: texts.districtsNote },
    ].map((feed) => ({ ...feed, note: fill(feed.note, { address: inFull(feed.href) }) })),
  };
}
