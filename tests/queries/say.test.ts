import { describe, expect, it } from 'vitest';
import { answersPage, questionsPage, requestsPage } from '#queries/have-your-say/say.ts';
import { onDay } from './support/onDay.ts';
import { answeredPage, rows, yamlFile } from './support/samples.ts';

const pages = Object.fromEntries(
  ['what-you-raised', 'you-said-we-did', 'work-something-out-together'].map((id) => [
    `say/${id}.mdx`,
    answeredPage({ title: id }),
  ]),
);

describe('what you raised', () => {
  const raised = (own: Record<string, unknown>) =>
    yamlFile({ title: 'Waits are long', area: 'east', raised: '2026-10', level: 'area', ...own });
  const questions = async (date: string, files: Record<string, string> = {}) => {
    await onDay(date, { ...pages, ...files });
    return (await questionsPage()).areas;
  };

  it('has no heading for an area where nothing was raised', async () => {
    expect(await questions('2026-11-30')).toEqual([]);
    const files = { 'questions/a.yaml': raised({}), 'questions/b.yaml': raised({ area: 'all' }) };
    expect((await questions('2026-11-30', files)).map(({ heading }) => heading)).toEqual(['All of Lancashire', 'East']);
  });

  it('puts the newest first', async () => {
    const files = {
      'questions/a.yaml': raised({ title: 'Older', raised: '2026-09' }),
      'questions/b.yaml': raised({ title: 'Newer' }),
    };
    expect(
      (await questions('2026-11-30', files))[0]?.questions.map(({ title, raised: when }) => [title, when]),
    ).toEqual([
      ['Newer', 'October 2026'],
      ['Older', 'September 2026'],
    ]);
  });

  it.each([
    ['2026-11-20', {}, false],
    ['2026-11-21', {}, true],
    ['2026-11-21', { level: 'answered', answer: { says: 'There is a new clinic.', on: '2026-11-25' } }, false],
    ['2027-11-21', { answerBy: undefined }, false],
  ])('on %s an answer promised for 20 November, with %j, is late: %s', async (date, own, late) => {
    const [area] = await questions(date, { 'questions/a.yaml': raised({ answerBy: '2026-11-20', ...own }) });
    expect(area?.questions[0]?.late).toBe(late);
  });

  it('is not made where its words are missing, and names the file', async () => {
    await onDay('2026-11-30');
    await expect(questionsPage()).rejects.toThrow('src/content/say/what-you-raised.mdx is missing.');
  });
});

describe('you said, we did', () => {
  const answered = (own: Record<string, unknown> = {}) =>
    yamlFile({
      title: 'Waits',
      kind: 'content',
      said: 'The page was old.',
      saidWhen: '2026-01',
      response: 'We wrote it anew.',
      responded: '2026-02',
      action: { what: 'Write it anew.', owner: 'content editor', due: '2026-11-20' },
      ...own,
    });
  const page = async (date: string, own?: Record<string, unknown>) => {
    await onDay(date, { ...pages, ...(own && { 'answers/a.yaml': answered(own) }) });
    return answersPage();
  };

  it('with nothing answered does not meet the yearly duty', async () => {
    expect(await page('2026-11-30')).toMatchObject({ answers: [], dutyMet: false });
  });

  it.each([
    ['2026-11-20', {}, false],
    ['2026-11-21', {}, true],
    [
      '2026-11-21',
      { action: { what: 'Done.', owner: 'content editor', due: '2026-11-20', done: '2026-11-25' } },
      false,
    ],
    ['2026-11-21', { earlier: true }, false],
  ])('on %s an action due on 20 November, with %j, is late: %s', async (date, own, late) => {
    expect((await page(date, own)).answers[0]?.action?.late).toBe(late);
  });

  it('says why nothing is done yet', async () => {
    const own = { action: undefined, notYet: { because: 'We asked the NHS.', on: '2026-03-01' } };
    const [answer] = (await page('2026-11-30', own)).answers;
    expect([answer?.action, answer?.notYet]).toEqual([undefined, { because: 'We asked the NHS.', on: '1 March 2026' }]);
  });
});

describe('requests to work something out together', () => {
  const request = {
    id: 'a-form',
    title: 'A new form',
    by: 'The council’s school team',
    aims: 'To write it together.',
    limits: 'The law stays as it is.',
    word: 'co-production',
    received: '2026-11-02',
    state: 'received',
  };

  it.each([
    ['2026-11-16', {}, false],
    ['2026-11-17', {}, true],
    ['2026-11-17', { discussed: '2026-11-10' }, false],
  ])('on %s, talks due ten working days after 2 November, with %j, are late: %s', async (date, own, late) => {
    await onDay(date, { ...pages, 'requests.yaml': rows({ ...request, ...own }) });
    expect((await requestsPage()).requests).toMatchObject([{ id: 'a-form', due: '16 November 2026', late }]);
  });

  it('are none before the first', async () => {
    await onDay('2026-11-30', pages);
    expect((await requestsPage()).requests).toEqual([]);
  });
});
