import { describe, expect, it } from 'vitest';
import Bodies from '#components/contact/Bodies.astro';
import PeopleToAsk from '#components/contact/PeopleToAsk.astro';
import ReachCard from '#components/reach/ReachCard.astro';
import type { ReachView } from '#views/ReachView.ts';
import { renderComponent } from '../support/renderComponent.ts';

const from = {
  confirmed: false,
  rung: undefined,
  page: {
    before: 'From ',
    label: 'Contact’s page',
    href: 'https://example.org/',
    after: ', which has no date. We read a saved copy in November 2026 and have not rung it.',
  },
  also: undefined,
  short: {
    before: 'From ',
    label: 'Contact’s page',
    href: 'https://example.org/',
    after: ' of March 2025. Not rung yet.',
  },
};

const call = { verb: 'Call', number: '0300 123 6706', href: 'tel:03001236706', says: undefined };

const way = (fields: Partial<ReachView> = {}): ReachView => ({
  id: 'team',
  title: 'The team',
  what: 'Free advice',
  mayAsk: 'Yes.',
  forWhom: undefined,
  where: undefined,
  main: call,
  phones: [],
  email: undefined,
  texts: [],
  relay: undefined,
  sign: undefined,
  open: undefined,
  links: [],
  post: undefined,
  nonePublished: false,
  from,
  ...fields,
});

/** What a reader sees, with links in brackets. */
async function read(reach: ReachView[], lines: object[] = [], nextStep?: string): Promise<string> {
  const html = await renderComponent(ReachCard, { card: { heading: 'Who to contact', reach, lines, nextStep } });
  return html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<a [^>]*href="([^"]*)"[^>]*>/g, '[$1] ')
    .replace(/<wbr>/g, '')
    .replace(/<\/(?:a|b|span)>|<(?:b|span)[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('ReachCard', () => {
  it('prints all ways in order: may I ask, one button, where it is from, the others, what to say', async () => {
    const text = await read(
      [
        way({
          main: { ...call, says: 'Choose option 2' },
          phones: [{ verb: 'Call', number: '0300 123 6722', href: 'tel:03001236722', says: 'At night' }],
          email: { address: 'team@example.org', href: 'mailto:team@example.org' },
          texts: [{ verb: 'Text', number: '85258', href: 'sms:85258', says: 'Text Shout' }],
          relay: '18001 0300 123 6706',
          sign: { says: 'Make a video call', href: 'https://example.org/sign' },
          open: 'Monday to Friday. Bank holidays: closed.',
          forWhom: 'Birth to 25',
          where: 'Burnley and Pendle.',
          links: [{ label: 'Their page', href: 'https://example.org/page' }],
          post: 'County Hall, Preston',
        }),
      ],
      [],
      'Say what you need.',
    );
    expect(text).toMatchInlineSnapshot(
      `" Who to contact The team Free advice Can I ask myself? Yes. [tel:03001236706] Call 0300 123 6706 Choose option 2 Not confirmed From [https://example.org/] Contact’s page, which has no date. We read a saved copy in November 2026 and have not rung it. Other numbers [tel:03001236722] Call 0300 123 6722 At night Email [mailto:team@example.org] team@example.org Leave out your child’s name in the first email. Text or sign [sms:85258] Text 85258 Text Shout Relay UK 18001 0300 123 6706 [https://example.org/sign] Make a video call Open Monday to Friday. Bank holidays: closed. For Birth to 25 Where Burnley and Pendle. On the web [https://example.org/page] Their page By post County Hall, Preston Next step: Say what you need. "`,
    );
  });

  it('says of what is missing that it is not on the page', async () => {
    const text = await read([way()]);
    expect(text).toContain('Email None on the page Text or sign None on the page Open Not on the page');
    expect(text).not.toMatch(/By post|Next step|Who else/);
  });

  it('says that none is published, and gives nothing to confirm', async () => {
    const text = await read([way({ nonePublished: true, main: undefined, post: 'County Hall, Preston' })]);
    expect(text).toContain('No phone number or email is published.');
    expect(text).not.toMatch(/Not confirmed|None on the page/);
    const html = await renderComponent(ReachCard, {
      card: { heading: 'Who', reach: [way({ main: undefined, post: 'County Hall' })], lines: [], nextStep: undefined },
    });
    expect(html).toMatch(/<details[^>]* open/);
  });

  it('shows solid what somebody rang, and dashed what nobody did', async () => {
    const tagOf = async (confirmed: boolean) =>
      renderComponent(ReachCard, {
        card: {
          heading: 'Who',
          reach: [
            way({
              from: { ...from, confirmed, rung: confirmed ? 'Rung on 4 December 2026 by an editor.' : undefined },
            }),
          ],
          lines: [],
          nextStep: undefined,
        },
      });
    expect(await tagOf(true)).toMatch(/<span class="tag sure"[^>]*>Confirmed<\/span>\s*Rung on 4 December 2026/);
    expect(await tagOf(false)).toMatch(/<span class="tag"[^>]*>Not confirmed<\/span>/);
  });

  it('has one button; the others are lines, each with who it is in hidden words and where it is from', async () => {
    const html = await renderComponent(ReachCard, {
      card: {
        heading: 'Who',
        reach: [
          way(),
          way({
            id: 'b',
            title: 'The other',
            mayAsk: 'No. A doctor must send you.',
            where: 'Only for families who live in Blackpool.',
          }),
          way({
            id: 'c',
            title: 'By mail',
            main: { verb: 'Send an email', number: undefined, href: 'mailto:a@b.org', says: undefined },
          }),
        ],
        lines: [],
        nextStep: undefined,
      },
    });
    expect(html.match(/class="btn call"/g)).toHaveLength(1);
    expect(html).toMatch(/Call\s*<span class="vh"[^>]*>The other, <\/span>\s*0300 123 6706/);
    expect(html).toMatch(/Send an email\s*<span class="vh"[^>]*>: By mail<\/span>/);
    expect(html).toContain('Can I ask myself? No. A doctor must send you.');
    expect(html).toContain('Only for families who live in Blackpool.');
    expect(html.match(/class="from"/g)).toHaveLength(3);
  });

  it('keeps who else, with the number of the page that a line leads to', async () => {
    const lines = [
      { when: 'At school', who: 'The SENCO', note: 'Ask the office.' },
      {
        when: 'Stuck',
        who: 'The officer',
        href: '/contact/dco/',
        call: { number: '01253 956168', href: 'tel:01253956168' },
      },
    ];
    expect(await read([way()], lines.slice(0, 1))).toContain('Who else At school The SENCO');
    expect(await read([way()], lines)).toContain(
      'Who else you can ask: 2 more At school The SENCO Ask the office. Stuck [/contact/dco/] The officer [tel:01253956168] Call The officer, 01253 956168',
    );
    expect(await read([], lines)).not.toContain('Who else');
  });

  it('puts several others behind one line, after what to say, and one other in sight', async () => {
    const folded = await renderComponent(ReachCard, {
      card: {
        heading: 'Who',
        reach: [way(), way({ title: 'Second' }), way({ title: 'Third' })],
        lines: [],
        nextStep: 'Ask.',
      },
    });
    expect(folded).toMatch(
      /Ask\..*<details class="fold"> *<summary>Who else you can ask: 2 more<\/summary>.*Second.*Third/s,
    );
    const one = await renderComponent(ReachCard, {
      card: { heading: 'Who', reach: [way(), way({ title: 'Second' })], lines: [], nextStep: undefined },
    });
    expect(one).not.toContain('Who else you can ask');
  });

  it('puts no gap between a link and its full stop or comma', async () => {
    expect(await read([way()])).toContain('Contact’s page, which has no date.');
  });
});

it('four people stand under their headings, then urgent help', async () => {
  const html = await renderComponent(PeopleToAsk, {
    heading: 'Who to ring in Burnley',
    people: [
      { id: 'school', heading: 'About school', says: 'Ask.', ways: [way()] },
      { id: 'care', heading: 'About care', says: undefined, ways: [way({ title: 'Social care' })] },
    ],
    urgent: [{ when: 'In danger now?', action: 'Call 999', href: 'tel:999' }],
  });
  const order = ['Who to ring in Burnley', 'About school', 'tel:0300', 'About care', 'Social care', 'Call 999'];
  expect(order.map((words) => html.indexOf(words))).toEqual(
    order.map((words) => html.indexOf(words)).toSorted((a, b) => a - b),
  );
  expect(order.every((words) => html.includes(words))).toBe(true);
});

it('councils and trusts stand with their source, its date and what is planned', async () => {
  const source = { label: 'Example', href: 'https://example.org/', date: 'July 2024.' };
  const html = await renderComponent(Bodies, {
    name: 'Burnley',
    bodies: [
      {
        what: 'Housing',
        name: 'Burnley Borough Council',
        href: undefined,
        source,
        planned: { what: 'It ends in 2028.', source },
      },
    ],
  });
  expect(html).toContain('Burnley Borough Council');
  expect(html).toMatch(/It ends in 2028\. From <a href="https:\/\/example\.org\/">Example<\/a>\. July 2024\./);
});
