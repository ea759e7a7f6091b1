import type { z } from 'zod';
import { action } from '#schemas/actions.ts';
import { answer } from '#schemas/answers.ts';
import { formerAddress } from '#schemas/addresses.ts';
import { aim } from '#schemas/aims.ts';
import { concern } from '#schemas/concerns.ts';
import { contactCardRow } from '#schemas/contactCards.ts';
import { contact } from '#schemas/contacts.ts';
import { coverageRow } from '#schemas/coverage.ts';
import { district } from '#schemas/districts.ts';
import { event } from '#schemas/events.ts';
import { group } from '#schemas/groups.ts';
import { guide } from '#schemas/guides.ts';
import { holiday } from '#schemas/holidays.ts';
import { language } from '#schemas/languages.ts';
import { letter } from '#schemas/letters.ts';
import { measure } from '#schemas/measures.ts';
import { misspelling } from '#schemas/misspellings.ts';
import { need } from '#schemas/needs.ts';
import { neverPrinted } from '#schemas/neverPrint.ts';
import { navigationLink } from '#schemas/navigation.ts';
import { localName, neighbour, outline, sector, town } from '#schemas/near.ts';
import { newsItem } from '#schemas/news.ts';
import { officialFigure } from '#schemas/officialFigures.ts';
import { organisation } from '#schemas/organisations.ts';
import { pageText } from '#schemas/pageTexts.ts';
import { sitePage } from '#schemas/pages.ts';
import { placeEvidence } from '#schemas/placeNames.ts';
import { place, placeSource, skippedUrn } from '#schemas/places.ts';
import { planPage } from '#schemas/plans.ts';
import { priority } from '#schemas/priorities.ts';
import { protocolSection } from '#schemas/protocol.ts';
import { question } from '#schemas/questions.ts';
import { reach } from '#schemas/reach.ts';
import { request } from '#schemas/requests.ts';
import { sayPage } from '#schemas/say.ts';
import { service } from '#schemas/services.ts';
import { shortVersion } from '#schemas/short.ts';
import { situation } from '#schemas/situations.ts';
import { statementTask } from '#schemas/statementTasks.ts';
import { strategyPart } from '#schemas/strategy.ts';
import { survey } from '#schemas/surveys.ts';
import { task } from '#schemas/tasks.ts';
import { thingToDo } from '#schemas/thingsToDo.ts';
import { timelineEvent } from '#schemas/timeline.ts';
import { urgent } from '#schemas/urgent.ts';
import { urgentWay } from '#schemas/urgentWays.ts';
import { wayToSay } from '#schemas/waysToSay.ts';
import { personToAsk } from '#schemas/whoToAsk.ts';
import { word } from '#schemas/words.ts';
import { youngPage } from '#schemas/young.ts';

/**
 * Every collection: where its files are and what they must hold.
 * `files: 'mdx' | 'yaml'` is a folder with one file an entry; `table` is one .yaml file with a list of entries, each with an `id`;
 * `csv` is a folder of spreadsheets, one line an entry with an `id`, whose `kind` is the name of its spreadsheet.
 */
export const collections = {
  services: { files: 'mdx', schema: service },
  guides: { files: 'mdx', schema: guide },
  needs: { files: 'mdx', schema: need },
  letters: { files: 'mdx', schema: letter },
  young: { files: 'mdx', schema: youngPage },
  contacts: { files: 'mdx', schema: contact },
  reach: { files: 'yaml', schema: reach },
  organisations: { files: 'yaml', schema: organisation },
  situations: { files: 'yaml', schema: situation },
  short: { files: 'yaml', schema: shortVersion },
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
  thingsToDo: { files: 'table', schema: thingToDo },
  holidays: { files: 'table', schema: holiday },
  aims: { files: 'table', schema: aim, closed: true },
  actions: { files: 'table', schema: action, closed: true },
  measures: { files: 'table', schema: measure, closed: true },
  officialFigures: { files: 'table', schema: officialFigure, closed: true },
  concerns: { files: 'table', schema: concern, closed: true },
  statementTasks: { files: 'table', schema: statementTask, closed: true },
  groups: { files: 'table', schema: group },
  coverage: { files: 'table', schema: coverageRow },
  districts: { files: 'table', schema: district },
  sectors: { files: 'table', schema: sector, closed: true },
  languages: { files: 'table', schema: language },
  neighbours: { files: 'table', schema: neighbour },
  towns: { files: 'table', schema: town },
  localNames: { files: 'table', schema: localName },
  outlines: { files: 'table', schema: outline, closed: true },
  places: { files: 'csv', schema: place },
  placeSources: { files: 'table', schema: placeSource },
  skippedUrns: { files: 'table', schema: skippedUrn },
  placeNames: { files: 'table', schema: placeEvidence },
  misspellings: { files: 'table', schema: misspelling },
  neverPrint: { files: 'table', schema: neverPrinted },
  urgent: { files: 'table', schema: urgent },
  urgentWays: { files: 'table', schema: urgentWay },
  contactCards: { files: 'table', schema: contactCardRow },
  whoToAsk: { files: 'table', schema: personToAsk },
  tasks: { files: 'table', schema: task },
  navigation: { files: 'table', schema: navigationLink },
  pageTexts: { files: 'table', schema: pageText, closed: true },
  addresses: { files: 'table', schema: formerAddress, grows: true },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** What the entries of a collection hold, as its schema gives it. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

export interface Collection {
  files: 'mdx' | 'yaml' | 'table' | 'csv';
  /** Its rows may be mended, and none are added: a record of the past, the words of pages that code makes, or what a command writes whole. */
  closed?: true;
  /** A table with a row for each page of the site, which cannot be split. It may be larger than other files, with one row a line. */
  grows?: true;
  schema: z.ZodType;
}
