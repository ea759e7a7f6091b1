import { expect, it } from 'vitest';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import { fromWords } from '#domain/reach/fromWords.ts';
import { lookAgainOn } from '#domain/reach/lookAgainOn.ts';
import { reach as schema } from '#schemas/reach.ts';

const dated = { publisher: 'Contact', title: 'Helpline', url: 'https://example.org/', date: '2026-03' };
const undated = {
  publisher: 'East Lancashire Hospitals',
  title: 'A page',
  url: 'https://example.org/a',
  undated: true,
};

function said(fields: Record<string, unknown>, today = '2026-11-30') {
  const { confirmed, rung, page, also } = fromWords(
    schema.parse({
      title: 'A team',
      what: 'Help',
      askYourself: 'yes',
      phones: [{ number: '0300 123 6706' }],
      page: dated,
      readOn: '2026-11-29',
      ...fields,
    }),
    today,
  );
  const words = [page, also].flatMap((link) => (link ? [`${link.before}${link.label}${link.after}`] : []));
  return `${confirmed ? 'Confirmed' : 'Not confirmed'} | ${[rung, ...words].filter(Boolean).join(' ')}`;
}

it('says the page’s own date, and that nobody has rung', () => {
  expect(said({})).toBe('Not confirmed | From Contact’s page of March 2026. We have not rung it.');
  expect(said({ page: { ...dated, date: '2025' } })).toContain('page of 2025.');
});

it('never gives the day of reading alone', () => {
  expect(said({ page: undated })).toBe(
    'Not confirmed | From East Lancashire Hospitals’ page, which has no date. We read a saved copy in November 2026 and have not rung it.',
  );
  expect(said({})).not.toContain('November');
});

it('says when it was rung, and by which role, until that is long ago', () => {
  const rung = { on: '2026-11-04', by: 'editor' };
  expect(said({ rung })).toBe('Confirmed | Rung on 4 November 2026 by an editor. From Contact’s page of March 2026.');
  expect(said({ rung, page: undated })).toBe(
    'Confirmed | Rung on 4 November 2026 by an editor. From East Lancashire Hospitals’ page, which has no date.',
  );
  expect(said({ rung: { ...rung, on: '2026-02-04', by: 'volunteer' } })).toBe(
    'Not confirmed | Rung on 4 February 2026 by a volunteer. That was half a year ago, or longer. From Contact’s page of March 2026.',
  );
});

it('says of an old page that it is old', () => {
  const old = { ...dated, date: '2019-04' };
  expect(said({ page: old })).toContain('of April 2019. We have not rung it. The page is over two years old');
  expect(said({ page: { ...dated, date: '2024' } })).not.toContain('old');
});

it('speaks of trying where there is no number to ring, and of finding none', () => {
  expect(said({ phones: undefined, email: 'team@example.org' })).toContain('We have not tried it.');
  expect(said({ phones: undefined, nonePublished: true })).toContain('We found no phone number or email.');
  expect(said({ phones: undefined, nonePublished: true, page: undated })).toContain(
    'We read a saved copy in November 2026 and found no phone number or email.',
  );
});

it('names a second page that agrees', () => {
  expect(said({ alsoOn: { ...dated, publisher: 'the NHS' } })).toMatch(/the NHS’s page of March 2026 says the same\.$/);
  expect(said({ alsoOn: undated })).toMatch(/East Lancashire Hospitals’ page, which has no date, says the same\.$/);
  expect(said({ page: undated, alsoOn: undated })).toMatch(/Another of its pages, which has no date, says the same\.$/);
});

it('says the same in few words, still with the page’s date or that it has none', () => {
  const short = (fields: Record<string, unknown>) => {
    const { label, after } = fromWords(
      schema.parse({
        title: 'A',
        what: 'B',
        askYourself: 'yes',
        phones: [{ number: '111' }],
        page: dated,
        readOn: '2026-11-29',
        ...fields,
      }),
      '2026-11-30',
    ).short;
    return `${label}${after}`;
  };
  expect(short({})).toBe('Contact’s page of March 2026. Not rung yet.');
  expect(short({ page: undated })).toBe(
    'East Lancashire Hospitals’ page, which has no date. We read a saved copy in November 2026. Not rung yet.',
  );
  expect(short({ rung: { on: '2026-11-04', by: 'editor' } })).toBe(
    'Contact’s page of March 2026. Rung on 4 November 2026 by an editor.',
  );
  expect(short({ phones: undefined, nonePublished: true })).toBe('Contact’s page of March 2026.');
});

it('is to be looked at again so many days after it was rung, or else read', () => {
  expect(reviewPeriods.reach).toBe(180);
  expect(lookAgainOn({ readOn: '2026-06-01', rung: undefined })).toBe('2026-11-28');
  expect(lookAgainOn({ readOn: '2026-11-01', rung: { on: '2026-06-01', by: 'editor' } })).toBe('2026-11-28');
});
