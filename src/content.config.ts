import { defineCollection } from 'astro:content';
import { contentLoader } from './door/contentLoader.ts';
import { collections as described } from './schemas/collections.ts';

/** Every collection comes through the door; its folder and schema are described in schemas/collections.ts. */
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
  districts: defineCollection({ loader: contentLoader('districts'), schema: described.districts.schema }),
  urgent: defineCollection({ loader: contentLoader('urgent'), schema: described.urgent.schema }),
  addresses: defineCollection({ loader: contentLoader('addresses'), schema: described.addresses.schema }),
  tasks: defineCollection({ loader: contentLoader('tasks'), schema: described.tasks.schema }),
};
