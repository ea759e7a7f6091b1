import { addresses } from '#base/addresses.ts';

/** The pages before a part of the site that are no entry of their own, by the name content uses for them: `lists/events`. */
export const frontPages = {
  'all-help': addresses.servicesAToZ,
  contacts: addresses.contacts,
  events: addresses.events,
  'find-help': addresses.services,
  guides: addresses.guides,

  letters: addresses.letters,
  needs: addresses.needs,
  'help-for-schools': addresses.servicesBy('kind', 'schools'),
  near: addresses.near,
  news: addresses.news,
  organisations: addresses.organisations,
  places: addresses.places,
  schools: addresses.schools,
  'past-meetings': addresses.pastMeetings,
  short: addresses.shortVersions,
  'things-to-do': addresses.thingsToDo,
  'urgent-help': addresses.urgentHelp,
  'where-to-start': addresses.situations,
  words: addresses.words,
  'young-people': addresses.young,
} as const satisfies Record<string, string>;
