import { addresses } from '#base/addresses.ts';
import { sayPage } from '#queries/have-your-say/say.ts';

/** "Get updates": its words, and every feed and calendar of this site. */
export async function updatesPage() {
  const whole = (path: string) => new URL(path, import.meta.env.SITE).href;
  return {
    ...(await sayPage('updates')),
    feeds: [
      {
        label: 'All events, for your calendar',
        href: addresses.calendarOfAll,
        note: 'A calendar that your phone can follow',
      },
      { label: 'News', href: addresses.newsFeed, note: 'A feed of news' },
      { label: 'What’s on', href: addresses.eventsFeed, note: 'A feed of events' },
      { label: 'You said, we did, and what you raised', href: addresses.answersFeed, note: 'A feed of answers' },
    ].map((feed) => ({ ...feed, note: `${feed.note}: ${whole(feed.href)}` })),
  };
}
