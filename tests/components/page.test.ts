import { describe, expect, it } from 'vitest';
import EndMatter from '#components/page/EndMatter.astro';
import Header from '#components/page/Header.astro';
import NotKnown from '#components/page/NotKnown.astro';
import PageFacts from '#components/page/PageFacts.astro';
import SearchFacts from '#components/page/SearchFacts.astro';
import SearchForm from '#components/page/SearchForm.astro';
import { factOf, headOf, pageFactsOf } from '#integrations/search/findablePage.ts';
import { renderComponent } from '../support/renderComponent.ts';

const day = (datetime: string, text: string) => ({ datetime, text });
const review = {
  last: day('2026-05-20', '20 May 2026'),
  by: 'content editor',
  next: day('2026-11-20', '20 November 2026'),
  overdue: false,
};

describe('PageFacts', () => {
  it('says who reviewed the page, when, and when it is next due', async () => {
    const html = await renderComponent(PageFacts, { review, sources: [] });
    expect(html).toContain('About this page. Checked <time datetime="2026-05-20">20 May 2026</time></summary>');
    expect(html).toContain('<dd>The content editor</dd>');
    expect(html).toContain('<time datetime="2026-11-20">');
    expect(html).not.toContain('late');
  });

  it('never hides that a review is late', async () => {
    const html = await renderComponent(PageFacts, { review: { ...review, overdue: true }, sources: [] });
    expect(html).toMatch(/<summary>[^]*<b class="late">The next check is late<\/b>[^]*<\/summary>/);
    expect(html).toContain('<time datetime="2026-11-20">');
  });

  it('gives each source with its date, and says of a law whether somebody read it', async () => {
    const html = await renderComponent(PageFacts, {
      review: undefined,
      sources: [
        { text: 'SEND strategy: priority 3', asAt: day('2018-11', 'November 2018') },
        {
          text: 'Some Act, section 1',
          href: 'https://www.legislation.gov.uk/x',
          check: 'Nobody has checked this against the official page yet',
        },
      ],
    });
    expect(html).toMatch(/SEND strategy: priority 3 <small>As at <time datetime="2018-11">November 2018<\/time>/);
    expect(html).toMatch(
      /<a href="https:\/\/www\.legislation\.gov\.uk\/x">Some Act, section 1<\/a> <small>Nobody has checked/,
    );
    expect(html).not.toContain('Checked');
  });

  it('is nothing when there is nothing to say', async () => {
    expect(await renderComponent(PageFacts, { review: undefined, sources: [] })).toBe('');
  });
});

describe('NotKnown', () => {
  it('gathers all that is not known in one block under one heading', async () => {
    const html = await renderComponent(NotKnown, {
      notKnown: { lines: ['What it costs. Ask the clinic.', 'Who decides. Ask the school.'] },
    });
    expect(html.match(/<section/g)).toHaveLength(1);
    expect(html.match(/<h2/g)).toHaveLength(1);
    expect(html).toContain('<p>What it costs. Ask the clinic.</p><p>Who decides. Ask the school.</p>');
  });

  it('waits behind one line where it changes nothing that the reader does', async () => {
    const html = await renderComponent(NotKnown, {
      notKnown: { lines: ['Which places. Ask the council.'] },
      folded: true,
    });
    expect(html).toMatch(/<summary>What we don’t know yet<\/summary> *<p>Which places/);
  });

  it('is nothing when all is known', async () => {
    expect(await renderComponent(NotKnown, { notKnown: { lines: [] } })).toBe('');
  });
});

describe('Header', () => {
  it('marks the reader’s place and no other', async () => {
    const html = await renderComponent(Header, {
      navigation: {
        siteName: 'Site',
        stage: 'New site',
        main: [
          { label: 'Find help', href: '/services/', current: undefined },
          { label: 'Who to contact', href: '/contact/', current: 'page' },
          { label: 'Words', href: '/words/', current: undefined },
        ],
        tools: { home: '/', search: '/search/', urgentHelp: '/urgent-help/' },
        footer: [],
        footerNote: '',
      },
    });
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toContain('<a href="/contact/" aria-current="page">Who to contact</a>');
    expect(html.indexOf('class="skip"')).toBeLessThan(html.indexOf('<header'));
  });
});

describe('EndMatter', () => {
  const page = {
    title: 'Page',
    glossary: [
      {
        id: 'senco',
        term: 'SENCO',
        heading: 'SENCO',
        says: 'The teacher in charge of extra help.',
        href: '/words/senco/',
      },
      { id: 'send', term: 'SEND', heading: 'SEND', says: 'Needing more help.', href: '/words/send/' },
    ],
    aboutWord: undefined,
    review,
    sources: [],
    tellUsForm: undefined,
    tellUs: [
      {
        label: 'Something is out of date',
        href: 'mailto:team@example.org?subject=Something%20is%20out%20of%20date%3A%20Page',
      },
    ],
    urgent: [{ when: 'In danger now?', action: 'Call 999', href: 'tel:999' }],
  };

  it('explains the words that stand on the page, and only those', async () => {
    const html = await renderComponent(EndMatter, { page, html: '<p>Ask the <b>SENCO</b>.</p>' });
    expect(html).toContain('<dt><a href="/words/senco/">SENCO</a></dt><dd>The teacher in charge of extra help.</dd>');
    expect(html).not.toContain('/words/send/');
  });

  it('does not explain the word that the page is about', async () => {
    const html = await renderComponent(EndMatter, {
      page: { ...page, aboutWord: 'senco' },
      html: '<p>SENCO, SEND</p>',
    });
    expect(html).not.toContain('/words/senco/');
    expect(html).toContain('/words/send/');
  });

  it('has no empty heading when no word is found, and still says how to mend the page and whom to call', async () => {
    const html = await renderComponent(EndMatter, { page, html: '<p>Hello.</p>' });
    expect(html).not.toContain('Words on this page');
    expect(html).toContain('href="mailto:team@example.org?subject=Something%20is%20out%20of%20date%3A%20Page"');
    expect(html).toContain('<a href="tel:999">Call 999</a>');
  });

  it('keeps all of it out of the search index', async () => {
    const html = await renderComponent(EndMatter, { page, html: 'SENCO' });
    expect(html.match(/data-pagefind-ignore/g)).toHaveLength(4);
  });
});

describe('SearchForm', () => {
  it('is a plain form with a label tied to its field', async () => {
    const html = await renderComponent(SearchForm, { id: 'find', value: 'a "b"' });
    expect(html).toContain('<label for="find">What do you need help with?</label>');
    expect(html).toMatch(/<input id="find" name="q" type="search" value="a &quot;b&quot;"/);
    expect(html).toMatch(/<form[^>]* action="\/search\/" method="get"/);
  });
});

describe('SearchFacts', () => {
  it('tells search what the page is, for whom, and what else it is called', async () => {
    const html = await renderComponent(SearchFacts, {
      facts: {
        type: 'service',
        standing: 'live',
        reviewed: '2026-11-20',
        title: 'Short breaks',
        summary: 'Time to rest, and to have “fun”.',
        names: ['respite', 'a "break"'],
        filters: { need: ['learning', 'seeing-hearing-moving'], age: [], area: ['east'], kind: ['care'] },
      },
    });
    expect(html).toContain('hidden');
    const head = headOf(html) ?? '';
    expect(factOf(head, 'title')).toBe('Short breaks');
    expect(factOf(head, 'summary')).toBe('Time to rest, and to have “fun”.');
    expect(factOf(head, 'names')).toBe('respite; a "break"');
    expect(pageFactsOf(head)).toEqual({
      type: 'service',
      standing: 'live',
      reviewed: '2026-11-20',
      need: ['learning', 'seeing-hearing-moving'],
      age: [],
      area: ['east'],
      kind: ['care'],
    });
  });
});
