import { z } from 'zod';
import { idOf, line, slug, webAddress } from '#schemas/shared.ts';
import { links, words } from '#schemas/pageTexts/textFields.ts';

/** Our plans and results, and what the law says must be here. */
export const recordTexts = [
  z.strictObject({
    id: z.literal('our-plans'),
    asked: links('Asked', 'What people come to ask, and the page that answers it.'),
    groups: z
      .array(
        z.strictObject({
          anchor: slug.meta({ label: 'Anchor', help: 'Its place on the page, for links.' }),
          heading: line(60).meta({ label: 'Heading', help: 'Over these pages.' }),
          pages: z
            .array(idOf('plans'))
            .min(1)
            .meta({ label: 'Pages', help: 'Files of src/content/plans, in their order.' }),
        }),
      )
      .min(1)
      .meta({ label: 'Groups', help: 'The pages of our plans in the order of their front page.' }),
  }),
  z.strictObject({
    id: z.literal('improvement-plan'),
    answer: words('Answer', 'How many actions were done.', 'total', 'complete', 'delayed', 'notStarted'),
    priorityTitle: words('Title of a priority', 'Of the actions under a priority.', 'priority'),
    priorityAnswer: words('Answer of a priority', 'How many of all actions.', 'count', 'total'),
    statusTitle: words('Title of a status', 'Of the actions with a status.', 'status'),
    statusAnswer: words('Answer of a status', 'How many of all actions, and what it means.', 'count', 'total', 'means'),
    dueTitle: words('Title of a time', 'Of the actions due in a stretch of time.', 'due'),
    dueAnswer: words('Answer of a time', 'How many of all actions.', 'count', 'total'),
    listSummary: words('Summary of a list', 'For search and previews, of any of these lists.', 'answer'),
    byPriority: words('By priority', 'Over the links to priorities.'),
    byStatus: words('By status', 'Over the links to statuses.'),
    byDue: words('By date', 'Over the links to stretches of time.'),
  }),
  z.strictObject({
    id: z.literal('inspections'),
    enough: words('Enough', 'What inspectors said in 2020 of a concern.'),
    notEnough: words('Not enough', 'What inspectors said in 2020 of a concern.'),
    concernSummary: words('Summary of a concern', 'For search and previews.', 'number'),
    nothingDone: words('Nothing done', 'Of a task on which nothing was done.'),
    expected: words('Expected', 'Of a task whose outcome was still to come.'),
    outcome: words('Outcome', 'Of a task whose outcome is told.'),
  }),
  z.strictObject({
    id: z.literal('figures'),
    measureSummary: words('Summary of a measure', 'For search and previews.', 'better'),
    reportedBy: words('Reporter', 'Who reported it.', 'reporter'),
    howOften: words('How often', 'How often it was reported.', 'often'),
    reference: words('Reference', 'Its reference in the plan.', 'ref'),
    groupsOfPupils: words('Groups of pupils', 'Of a measure that is split.', 'count'),
    glance: words('At a glance', 'A measure in a line.', 'period', 'figure', 'target'),
    lancashireIn: words('Lancashire, in a time', 'In tables, with the time.', 'period'),
    lancashire: words('Lancashire', 'Beside a bar, where there is no room for the time.'),
    targetFor: words('Target, for a time', 'In tables, with the time.', 'period'),
    firstTarget: words('First target', 'Beside a bar, where there is no room for the time.'),
    secondTarget: words('Second target', 'Beside a bar, where there is no room for the time.'),
    similarAreas: words('Similar areas', 'The figure of similar areas.'),
    england: words('England', 'The figure of England.'),
    year: words('Year', 'Over the times of official figures.'),
    table: words('Table and chart', 'On the line that opens the table of a series.'),
    strategyHeading: words('Heading of the strategy', 'Over what the strategy said it would measure.'),
    strategySays: words('The strategy, in a sentence', 'What stands there.', 'count'),
    newest: words('Newest figure', 'At the head: the newest share of plans in time.', 'year', 'figure'),
    newer: words('Newer figures', 'At the head: that there are newer figures than ours.'),
    newerLink: words('Link to newer figures', 'Leads to the official page.'),
    newerAt: webAddress.meta({ label: 'Newer figures at', help: 'The official page of the newest figures.' }),
    newestHeading: words('Heading of official figures', 'Over the newest figures that we hold.'),
    newestIntro: words('About official figures', 'Who publishes them, and for where.'),
    publishedFor: words('Caption of a chart', 'Whose figures it draws, and up to when.', 'time'),
    credit: words('Credit', 'The attribution that the licence of the figures asks for.'),
    licence: words('Licence', 'The link to the licence.'),
    licenceAt: webAddress.meta({ label: 'Licence at', help: 'The page of that licence.' }),
  }),
  z.strictObject({
    id: z.literal('surveys'),
    askedBy: words('Asked by', 'Beside who asked.'),
    whoCouldAnswer: words('Who could answer', 'Beside who was asked.'),
    openOrClosed: words('Open or closed', 'Beside whether it is open.'),
    closedOn: words('Closed on', 'Of a survey whose last day is known.', 'day'),
    closed: words('Closed', 'Of a survey that is closed.'),
    notKnown: words('Not known', 'Of a survey of which nobody knows.'),
  }),
  z.strictObject({
    id: z.literal('timeline'),
    everything: words('Everything', 'The link to the whole timeline.', 'count'),
    kindTitle: words('Title of a kind', 'Of one kind of event.', 'kind'),
    kindSummary: words('Summary of a kind', 'For search and previews.', 'kind'),
    kindAnswer: words('Answer of a kind', 'How many of all events.', 'count', 'total'),
  }),
  z.strictObject({
    id: z.literal('coverage'),
    covered: words('Covered', 'Of a duty that is met.'),
    partly: words('Partly', 'Of a duty that is met in part.'),
    lawOnly: words('The law only', 'Of a duty where only rights are told.'),
    missing: words('Missing', 'Of a duty that is not met.'),
    listed: words('What must be listed', 'Over the duties of schedule 2.'),
    published: words('How it must be published', 'Over the duties of the regulations.'),
  }),
] as const;
