import { describe, expect, it } from 'vitest';
import ContactBlock from '#components/contact/ContactBlock.astro';
import DistrictArea from '#components/contact/DistrictArea.astro';
import DistrictMap from '#components/contact/DistrictMap.astro';
import Deadlines from '#components/guides/Deadlines.astro';
import History from '#components/prose/History.astro';
import Note from '#components/prose/Note.astro';
import Quote from '#components/prose/Quote.astro';
import Steps from '#components/prose/Steps.astro';
import Answers from '#components/services/Answers.astro';
import BrowseGroups from '#components/services/BrowseGroups.astro';
import HitLists from '#components/services/HitLists.astro';
import Hits from '#components/services/Hits.astro';
import { mailto } from '#base/text/mailto.ts';
import { renderComponent } from '../support/renderComponent.ts';

const contact = {
  id: 'dco-east',
  title: 'Health officer for East Lancashire',
  shortTitle: 'Health officer, East',
  summary: '',
  does: [],
  doesNot: [],
  mail: {
    button: 'Email for the DCO, Ribble Valley',
    href: mailto('team@example.org', 'For the DCO, Ribble Valley'),
    address: 'team@example.org',
    passedOnBy: 'The Partnership’s team',
    confirmed: false,
    otherwise: { label: 'ask for free advice (SENDIAS)', href: '/services/sendias/' },
  },
  nextStep: 'Send two lines.',
};

describe('ContactBlock', () => {
  it('writes to the team with role and district in the subject, and warns against names', async () => {
    const html = await renderComponent(ContactBlock, { contact });
    expect(html).toContain('href="mailto:team@example.org?subject=For%20the%20DCO%2C%20Ribble%20Valley"');
    expect(html).toContain('address of the Partnership’s team. Ask it to pass your email on.');
    expect(html).toContain('Not confirmed');
    expect(html).toContain('href="/services/sendias/"');
    expect(html).toContain('Do not put your child’s name or health details in the first email.');
  });

  it('says nothing of doubt once the address is confirmed', async () => {
    const html = await renderComponent(ContactBlock, {
      contact: { ...contact, mail: { ...contact.mail, confirmed: true } },
    });
    expect(html).not.toContain('Not confirmed');
    expect(html).not.toContain('No answer in two weeks');
  });

  it('has no button when nobody can be reached by email', async () => {
    const html = await renderComponent(ContactBlock, { contact: { ...contact, mail: undefined } });
    expect(html).not.toContain('mailto:');
    expect(html).toContain('Send two lines.');
  });
});

describe('DistrictArea', () => {
  it('says "we think" and marks it while nobody has confirmed it', async () => {
    const html = await renderComponent(DistrictArea, {
      name: 'Burnley',
      area: 'East',
      confirmed: false,
      evidence: undefined,
    });
    expect(html).toContain('We think Burnley is in East');
    expect(html).toContain('Not confirmed');
    expect(html).toContain('No public paper that we have read');
  });

  it('says so plainly once it is confirmed', async () => {
    const html = await renderComponent(DistrictArea, {
      name: 'Burnley',
      area: 'East',
      confirmed: true,
      evidence: undefined,
    });
    expect(html).toContain('Burnley is in East');
    expect(html).not.toMatch(/think|Not confirmed|No public paper/);
  });

  it('shows the evidence with its publisher', async () => {
    const evidence = { note: 'An NHS page lists it.', publisher: 'A trust (NHS)', url: 'https://example.org/' };
    const html = await renderComponent(DistrictArea, { name: 'Wyre', area: 'North', confirmed: false, evidence });
    expect(html).toContain('An NHS page lists it. Source: <a href="https://example.org/">A trust (NHS)</a>.');
    expect(html).not.toContain('No public paper');
  });
});

describe('DistrictMap', () => {
  const tile = {
    x: 2,
    y: 25,
    middle: 45,
    lines: [{ text: 'Wyre', y: 61 }],
    area: 'north',
    confirmed: false,
    here: true,
  };

  it('has words for people who do not see it, and explains its dashes only where there are some', async () => {
    const html = await renderComponent(DistrictMap, {
      drawing: { tiles: [tile], labels: [] },
      title: 'Wyre is marked.',
    });
    expect(html).toMatch(/role="img" aria-label="Wyre is marked\."/);
    expect(html).toContain('Dashed lines: not confirmed.');
    const sure = await renderComponent(DistrictMap, {
      drawing: { tiles: [{ ...tile, confirmed: true }], labels: [] },
      title: '',
    });
    expect(sure).not.toContain('Dashed');
  });
});

describe('Answers', () => {
  it('has a heading only for what is known, and says about a diagnosis beside who it is for', async () => {
    const html = await renderComponent(Answers, {
      known: [
        { id: 'whoItIsFor', heading: 'Who it is for', sentences: ['Children.'], isList: false },
        { id: 'howToGetIt', heading: 'How to get it', sentences: ['Ask.', 'Wait.'], isList: true },
      ],
      diagnosis: 'You do not need a diagnosis.',
      waysIn: [],
    });
    expect([...html.matchAll(/<h2>([^<]+)/g)].map(([, heading]) => heading)).toEqual([
      'Who it is for',
      'How to get it',
    ]);
    expect(html.match(/You do not need a diagnosis\./g)).toHaveLength(1);
    expect(html).toContain('<li>Ask.</li><li>Wait.</li>');
  });
});

describe('lists', () => {
  it('show a service with its other names', async () => {
    const html = await renderComponent(Hits, {
      hits: [
        {
          title: 'Short breaks',
          href: '/services/short-breaks/',
          facts: ['Care'],
          summary: 'Rest.',
          names: ['respite'],
        },
      ],
    });
    expect(html).toContain('<h3><a href="/services/short-breaks/">Short breaks</a></h3>');
    expect(html).toContain('Also called respite');
  });

  it('are nothing when empty, but a page for one value says where to look', async () => {
    expect(await renderComponent(Hits, { hits: [] })).toBe('');
    const html = await renderComponent(HitLists, { lists: [] });
    expect(html).toContain('Look in the whole list: <a href="/services/a-z/">all help, A to Z</a>.');
    expect(html).not.toContain('class="hits"');
  });

  it('stand under a heading that is heard, and seen where it parts two lists', async () => {
    const hit = { title: 'Short breaks', href: '/services/short-breaks/', facts: [], summary: 'Rest.', names: [] };
    const html = await renderComponent(HitLists, {
      lists: [
        { heading: 'The list', shown: false, hits: [{ ...hit, placed: 'need=learning' }] },
        { heading: 'Help for any need', shown: true, hits: [hit] },
      ],
    });
    expect(html).toContain('<h2 class="vh" data-group="The list">The list</h2>');
    expect(html).toContain('<h2 data-group="Help for any need">Help for any need</h2>');
    expect(html.match(/data-placed/g)).toEqual(['data-placed']);
  });

  it('mark the chosen link and no other, and keep long groups behind their heading', async () => {
    const group = { facet: 'area', heading: 'By area', links: [{ label: 'North', href: '/n/', current: false }] };
    const html = await renderComponent(BrowseGroups, {
      narrow: {
        list: '/services/',
        total: 3,
        groups: [
          { ...group, links: [...group.links, { label: 'East', href: '/e/', current: true }], folded: false },
          { ...group, heading: 'By cost', folded: true },
        ],
      },
    });
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toContain('<a href="/e/" aria-current="page">East</a>');
    expect(html).toContain('<summary><h3>By cost</h3></summary>');
    expect(html).not.toContain('<summary><h3>By area</h3></summary>');
  });
});

describe('Deadlines', () => {
  it('are a table that reads by row and column', async () => {
    const html = await renderComponent(Deadlines, {
      deadlines: [{ by: 'Week 6', what: 'The council must reply.' }],
      note: 'From the day it gets your letter.',
    });
    expect(html).toContain('<th scope="row">Week 6</th><td>The council must reply.</td>');
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html).toContain('From the day it gets your letter.');
  });

  it('are nothing when there are none', async () => {
    expect(await renderComponent(Deadlines, { deadlines: [], note: 'A note.' })).toBe('');
  });
});

describe('blocks for authors', () => {
  it('keep what the author wrote', async () => {
    expect(await renderComponent(Steps, {}, { default: '<ol><li>One</li></ol>' })).toMatch(
      /class="steps prose"[^>]*><ol><li>One<\/li><\/ol>/,
    );
    expect(await renderComponent(Note, { title: 'Good to know' }, { default: '<p>Text</p>' })).toContain(
      '<h3>Good to know</h3>',
    );
  });

  it('date the past and name who spoke', async () => {
    expect(await renderComponent(History, { when: '2019-06' }, { default: '<p>It was so.</p>' })).toContain(
      '<time datetime="2019-06">June 2019</time>',
    );
    const quote = await renderComponent(
      Quote,
      { who: 'A young person', from: 'Working Together strategy', when: '2018' },
      { default: '<p>Talk to me.</p>' },
    );
    expect(quote).toContain('<blockquote class="bubble"><p>Talk to me.</p></blockquote>');
    expect(quote).toContain('A young person, Working Together strategy, <time datetime="2018">2018</time>');
  });
});
