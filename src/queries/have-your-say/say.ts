import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { areas } from '#base/lists/areas.ts';
import { commentKinds } from '#base/lists/commentKinds.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { participationWords } from '#base/lists/participationWords.ts';
import { questionLevels } from '#base/lists/questionLevels.ts';
import { requestStates } from '#base/lists/requestStates.ts';
import { talkDue } from '#domain/notice/talkDue.ts';
import { hasPageOfItsOwn } from '#domain/addresses/pageRoutes.ts';
import { placeOf } from '#base/placeOf.ts';
import { isOverdue } from '#domain/review/isOverdue.ts';
import { meetsYearlyDuty } from '#domain/voice/meetsYearlyDuty.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';

/** One page for each that is words alone, for `getStaticPaths`. */
export async function sayPaths() {
  return (await entriesOf('say'))
    .filter(({ id }) => !hasPageOfItsOwn('say', id))
    .map(({ id }) => ({ params: { id }, props: { id } }));
}

/** A page of "Have your say", by its id: heading, dates, sources, words. */
export async function sayPage(id: string) {
  const entry = (await entriesOf('say')).find((each) => each.id === id);
  if (!entry) throw new Error(`src/content/say/${id}.mdx is missing. Its page needs it.`);
  const { data } = entry;
  return {
    page: await pageView({
      address: placeOf(`say/${id}`),
      title: data.title,
      summary: data.summary,
      section: 'say',
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
      search: { type: 'guide' },
    }),
    answer: data.answer,
    body: await bodyOf(entry),
  };
}

/** The front page: its words, and the other pages of this part. */
export async function sayFrontPage() {
  const entries = (await entriesOf('say')).filter(({ id }) => id !== 'have-your-say');
  return {
    ...(await sayPage('have-your-say')),
    hits: entries.map(({ id, data }) => ({
      title: data.title,
      href: placeOf(`say/${id}`),
      facts: [],
      summary: data.summary,
      names: [],
    })),
  };
}

/** You said, we did: newest answer first, and whether the yearly duty is met. */
export async function answersPage() {
  const entries = (await entriesOf('answers')).toSorted((a, b) => (a.data.responded < b.data.responded ? 1 : -1));
  return {
    ...(await sayPage('you-said-we-did')),
    feed: addresses.answersFeed,
    dutyMet: meetsYearlyDuty(
      entries.map(({ data }) => data),
      siteDate(),
    ),
    answers: await Promise.all(entries.map(answerView)),
  };
}

async function answerView({ id, data }: CollectionEntry<'answers'>) {
  const { action, notYet } = data;
  return {
    id,
    title: data.title,
    kind: entryOf(commentKinds, data.kind).label,
    earlier: data.earlier,
    said: data.said,
    saidWhen: inWords(data.saidWhen),
    response: data.response,
    responded: inWords(data.responded),
    action: action && {
      what: action.what,
      owner: action.owner,
      due: action.due === undefined ? undefined : inWords(action.due),
      done: action.done === undefined ? undefined : inWords(action.done),
      late: action.done === undefined && action.due !== undefined && !data.earlier && isOverdue(action.due, siteDate()),
    },
    notYet: notYet && { because: notYet.because, on: inWords(notYet.on) },
    to: data.to === undefined ? undefined : { label: await titleOf(data.to), href: placeOf(data.to) },
    sources: sourceLines(data.sources),
  };
}

/** What families raised and where it is now, by area. */
export async function questionsPage() {
  const entries = (await entriesOf('questions')).toSorted((a, b) => (a.data.raised < b.data.raised ? 1 : -1));
  const parts = [{ id: 'all', label: (await pageText('what-you-raised')).everywhere }, ...areas];
  return {
    ...(await sayPage('what-you-raised')),
    feed: addresses.answersFeed,
    areas: parts
      .map(({ id, label }) => ({
        id,
        heading: label,
        questions: entries
          .filter(({ data }) => data.area === id)
          .map((entry) => ({
            id: entry.id,
            title: entry.data.title,
            raised: inWords(entry.data.raised),
            level: entryOf(questionLevels, entry.data.level).label,
            answer: entry.data.answer && { says: entry.data.answer.says, on: inWords(entry.data.answer.on) },
            late:
              entry.data.answer === undefined &&
              entry.data.answerBy !== undefined &&
              isOverdue(entry.data.answerBy, siteDate()),
            answerBy: entry.data.answerBy === undefined ? undefined : inWords(entry.data.answerBy),
            sources: sourceLines(entry.data.sources),
          })),
      }))
      .filter(({ questions }) => questions.length > 0),
  };
}

/** How to ask to work something out together, and the register of requests. */
export async function requestsPage() {
  return {
    ...(await sayPage('work-something-out-together')),
    requests: inFileOrder(await entriesOf('requests')).map(({ id, data }) => ({
      id,
      title: data.title,
      by: data.by,
      aims: data.aims,
      limits: data.limits,
      word: entryOf(participationWords, data.word).label,
      received: inWords(data.received),
      state: entryOf(requestStates, data.state).label,
      due: inWords(talkDue(data.received)),
      late: data.discussed === undefined && isOverdue(talkDue(data.received), siteDate()),
    })),
  };
}
