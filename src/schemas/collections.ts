import type { z } from 'zod';
import { action } from './actions.ts';
import { answer } from './answers.ts';
import { formerAddress } from './addresses.ts';
import { aim } from './aims.ts';
import { concern } from './concerns.ts';
import { contact } from './contacts.ts';
import { coverageRow } from './coverage.ts';
import { district } from './districts.ts';
import { event } from './events.ts';
import { group } from './groups.ts';
import { guide } from './guides.ts';
import { holiday } from './holidays.ts';
import { measure } from './measures.ts';
import { misspelling } from './misspellings.ts';
import { neverPrinted } from './neverPrint.ts';
import { newsItem } from './news.ts';
import { organisation } from './organisations.ts';
import { sitePage } from './pages.ts';
import { placeEvidence, postcodeEvidence } from './places.ts';
import { planPage } from './plans.ts';
import { priority } from './priorities.ts';
import { protocolSection } from './protocol.ts';
import { question } from './questions.ts';
import { request } from './requests.ts';
import { sayPage } from './say.ts';
import { service } from './services.ts';
import { situation } from './situations.ts';
import { statementTask } from './statementTasks.ts';
import { strategyPart } from './strategy.ts';
import { survey } from './surveys.ts';
import { task } from './tasks.ts';
import { timelineEvent } from './timeline.ts';
import { urgent } from './urgent.ts';
import { wayToSay } from './waysToSay.ts';
import { word } from './words.ts';
import { youngPage } from './young.ts';

/**
 * Every collection: where its files are and what they must hold.
 * `files: 'mdx' | 'yaml'` is a folder with one file an entry; `table` is one .yaml file with a list of entries, each with an `id`.
 */
export const collections = {
  services: { files: 'mdx', schema: service },
  guides: { files: 'mdx', schema: guide },
  young: { files: 'mdx', schema: youngPage },
  contacts: { files: 'mdx', schema: contact },
  organisations: { files: 'yaml', schema: organisation },
  situations: { files: 'yaml', schema: situation },
  pages: { files: 'mdx', schema: sitePage },
  words: { files: 'yaml', schema: word },
  waysToSay: { files: 'yaml', schema: wayToSay },
  plans: { files: 'mdx', schema: planPage },
  strategy: { files: 'mdx', schema: strategyPart },
  priorities: { files: 'mdx', schema: priority },
  protocol: { files: 'mdx', schema: protocolSection },
  timeline: { files: 'mdx', schema: timelineEvent },
  surveys: { files: 'mdx', schema: survey },
  news: { files: 'mdx', schema: newsItem },
  events: { files: 'mdx', schema: event },
  say: { files: 'mdx', schema: sayPage },
  answers: { files: 'yaml', schema: answer },
  questions: { files: 'yaml', schema: question },
  requests: { files: 'table', schema: request },
  holidays: { files: 'table', schema: holiday },
  aims: { files: 'table', schema: aim, closed: true },
  actions: { files: 'table', schema: action, closed: true },
  measures: { files: 'table', schema: measure, closed: true },
  concerns: { files: 'table', schema: concern, closed: true },
  statementTasks: { files: 'table', schema: statementTask, closed: true },
  groups: { files: 'table', schema: group },
  coverage: { files: 'table', schema: coverageRow },
  districts: { files: 'table', schema: district },
  places: { files: 'table', schema: placeEvidence },
  postcodes: { files: 'table', schema: postcodeEvidence },
  misspellings: { files: 'table', schema: misspelling },
  neverPrint: { files: 'table', schema: neverPrinted },
  urgent: { files: 'table', schema: urgent },
  tasks: { files: 'table', schema: task },
  addresses: { files: 'table', schema: formerAddress, grows: true },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

export interface Collection {
  files: 'mdx' | 'yaml' | 'table';
  /** A record of the past: its rows may be mended, and none are added. */
  closed?: true;
  /** A table with a row for each page of the site, which cannot be split. It may be larger than other files, with one row a line. */
  grows?: true;
  schema: z.ZodType;
}
