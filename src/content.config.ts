import { defineCollection } from 'astro:content';
import { contentLoader } from '#loader/contentLoader.ts';
import { collections as described } from '#schemas/collections.ts';

/** Every collection comes through the loader; its folder and schema are described in schemas/collections.ts. neverPrint is not here, so that no page can show it. */
export const collections = {
  services: defineCollection({ loader: contentLoader('services'), schema: described.services.schema }),
  guides: defineCollection({ loader: contentLoader('guides'), schema: described.guides.schema }),
  contacts: defineCollection({ loader: contentLoader('contacts'), schema: described.contacts.schema }),
  organisations: defineCollection({
    loader: contentLoader('organisations'),
    schema: described.organisations.schema,
  }),
  situations: defineCollection({ loader: contentLoader('situations'), schema: described.situations.schema }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: described.pages.schema }),
  words: defineCollection({ loader: contentLoader('words'), schema: described.words.schema }),
  waysToSay: defineCollection({ loader: contentLoader('waysToSay'), schema: described.waysToSay.schema }),
  plans: defineCollection({ loader: contentLoader('plans'), schema: described.plans.schema }),
  strategy: defineCollection({ loader: contentLoader('strategy'), schema: described.strategy.schema }),
  priorities: defineCollection({ loader: contentLoader('priorities'), schema: described.priorities.schema }),
  protocol: defineCollection({ loader: contentLoader('protocol'), schema: described.protocol.schema }),
  timeline: defineCollection({ loader: contentLoader('timeline'), schema: described.timeline.schema }),
  surveys: defineCollection({ loader: contentLoader('surveys'), schema: described.surveys.schema }),
  news: defineCollection({ loader: contentLoader('news'), schema: described.news.schema }),
  events: defineCollection({ loader: contentLoader('events'), schema: described.events.schema }),
  say: defineCollection({ loader: contentLoader('say'), schema: described.say.schema }),
  answers: defineCollection({ loader: contentLoader('answers'), schema: described.answers.schema }),
  questions: defineCollection({ loader: contentLoader('questions'), schema: described.questions.schema }),
  requests: defineCollection({ loader: contentLoader('requests'), schema: described.requests.schema }),
  holidays: defineCollection({ loader: contentLoader('holidays'), schema: described.holidays.schema }),
  aims: defineCollection({ loader: contentLoader('aims'), schema: described.aims.schema }),
  actions: defineCollection({ loader: contentLoader('actions'), schema: described.actions.schema }),
  measures: defineCollection({ loader: contentLoader('measures'), schema: described.measures.schema }),
  concerns: defineCollection({ loader: contentLoader('concerns'), schema: described.concerns.schema }),
  statementTasks: defineCollection({
    loader: contentLoader('statementTasks'),
    schema: described.statementTasks.schema,
  }),
  groups: defineCollection({ loader: contentLoader('groups'), schema: described.groups.schema }),
  young: defineCollection({ loader: contentLoader('young'), schema: described.young.schema }),
  coverage: defineCollection({ loader: contentLoader('coverage'), schema: described.coverage.schema }),
  districts: defineCollection({ loader: contentLoader('districts'), schema: described.districts.schema }),
  misspellings: defineCollection({ loader: contentLoader('misspellings'), schema: described.misspellings.schema }),
  places: defineCollection({ loader: contentLoader('places'), schema: described.places.schema }),
  postcodes: defineCollection({ loader: contentLoader('postcodes'), schema: described.postcodes.schema }),
  urgent: defineCollection({ loader: contentLoader('urgent'), schema: described.urgent.schema }),
  addresses: defineCollection({ loader: contentLoader('addresses'), schema: described.addresses.schema }),
  tasks: defineCollection({ loader: contentLoader('tasks'), schema: described.tasks.schema }),
};
