import { z } from 'zod';
import { sitePlace } from '#schemas/shared.ts';
import { answer, listFields, words } from '#schemas/pageTexts/textFields.ts';

/** What is on, what is new, and having a say. */
export const voiceTexts = [
  z.strictObject({
    id: z.literal('events'),
    ...listFields,
    kindTitle: words('Title of a kind', 'Of the list of one kind of event.', 'kind'),
    areaTitle: words('Title of an area', 'Of the list of one area.', 'area'),
    oneToCome: words('One to come', 'The answer while one thing is to come.'),
    manyToCome: words('Several to come', 'The answer while several things are to come.', 'count'),
    noneToCome: words('None to come', 'The answer while nothing is to come.'),
    byKind: words('By kind', 'Over the links to kinds of event.'),
    byArea: words('By area', 'Over the links to areas.'),
    all: words('All', 'The link back to everything.'),
    past: words('Past', 'Of what is over.'),
    pastNotKnown: words('Past, not known', 'Of what is over, and may not have taken place.'),
    calledOff: words('Called off', 'Of what will not take place.'),
    wasCalledOff: words('Was called off', 'Of what did not take place.'),
    when: words('When', 'Beside the time.'),
    repeats: words('Repeats', 'Beside how often it takes place.'),
    everyMonth: words('Every month', 'How often it took place.', 'day'),
    everyMonthNext: words('Every month, next', 'How often it takes place, and when next.', 'day', 'next'),
    kind: words('Kind', 'Beside what kind of event it is.'),
    area: words('Area', 'Beside its area.'),
    place: words('Place', 'Beside its place.'),
    whoCanCome: words('Who can come', 'Beside for whom it is.'),
    agreedWords: sitePlace.meta({
      label: 'The agreed words',
      help: 'The paragraph of the agreement that says what the six words of participation mean.',
      refersTo: '*',
    }),
    calendarOfAll: words('Calendar of all', 'The name of the calendar of all events.'),
    calendarOfKind: words('Calendar of a kind', 'The name of the calendar of one kind of event.', 'kind'),
    feedTitle: words('Title of the feed', 'For those who follow it.', 'site'),
    feedSummary: words('Summary of the feed', 'For those who follow it.'),
  }),
  z.strictObject({
    id: z.literal('news'),
    ...listFields,
    answer,
    feedTitle: words('Title of the feed', 'For those who follow it.', 'site'),
  }),
  z.strictObject({
    id: z.literal('updates'),
    allEvents: words('All events', 'The link to the calendar.'),
    allEventsNote: words('Note: all events', 'What it is, and its address.', 'address'),
    news: words('News', 'The link to the feed of news.'),
    newsNote: words('Note: news', 'What it is, and its address.', 'address'),
    events: words('Events', 'The link to the feed of events.'),
    eventsNote: words('Note: events', 'What it is, and its address.', 'address'),
    answers: words('Answers', 'The link to the feed of answers.'),
    answersNote: words('Note: answers', 'What it is, and its address.', 'address'),
  }),
  z.strictObject({
    id: z.literal('you-said-we-did'),
    feedTitle: words('Title of the feed', 'For those who follow it.', 'site'),
    feedSummary: words('Summary of the feed', 'For those who follow it.'),
  }),
  z.strictObject({
    id: z.literal('what-you-raised'),
    everywhere: words('Everywhere', 'Over what was raised for all areas.'),
  }),
  z.strictObject({
    id: z.literal('coming-up'),
    consultation: words('Consultation', 'What must have begun 84 days before.'),
    forumTold: words('Forum told', 'What must have happened 28 days before.'),
    papersOut: words('Papers out', 'What must have happened 5 working days before.'),
  }),
  z.strictObject({
    id: z.literal('changes-of-people'),
    newSince: words('New since', 'Of a contact whose beginning is known.', 'day'),
    until: words('Until', 'Of a contact whose end is known.', 'day'),
    onceKnown: words('Once known', 'Of the people of a time that is past.', 'day'),
  }),
] as const;
