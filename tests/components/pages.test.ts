import { describe, expect, it } from 'vitest';
import Parts from '#components/prose/Parts.astro';
import Pagination from '#components/services/Pagination.astro';
import AToZ from '#components/words/AToZ.astro';
import { pageLinks } from '#queries/page/pageLinks.ts';
import { renderComponent } from '../support/renderComponent.ts';

describe('Pages', () => {
  it('says which page this is, and names every link', async () => {
    const html = await renderComponent(Pagination, {
      pages: pageLinks('/services/', { number: 2, of: 9 }),
    });
    expect(html).toContain('<nav class="flow" aria-label="Pages of this list">');
    expect(html).toContain('<p>Page 2 of 9</p>');
    expect(html).toContain('<a href="/services/" rel="prev">Previous page</a>');
    expect(html).toContain('<a href="/services/page/3/" rel="next">Next page</a>');
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toMatch(/<a href="\/services\/page\/2\/" aria-current="page"><span class="vh">Page <\/span>2<\/a>/);
  });

  it('is nothing for a list of one page', async () => {
    expect(await renderComponent(Pagination, { pages: undefined })).toBe('');
  });
});

describe('AToZ', () => {
  it('leads to letters on the page, or to a page for each', async () => {
    const letters = [{ letter: 'B', id: 'b', items: [{ name: 'Breaks', href: '/services/breaks/' }] }];
    expect(await renderComponent(AToZ, { letters })).toContain('<a href="#letter-b">B</a>');
    const html = await renderComponent(AToZ, {
      letters,
      links: [
        { label: 'B', href: '/services/a-z/b/', current: true },
        { label: 'C', href: '/services/a-z/c/', current: false },
      ],
    });
    expect(html).toContain('<a href="/services/a-z/b/" aria-current="page">B</a>');
    expect(html).toContain('<a href="/services/a-z/c/">C</a>');
    expect(html).not.toContain('#letter-');
  });
});

describe('Parts', () => {
  it('prints HTML as it is and each block by its component, also inside another', async () => {
    const inner = { block: 'Note', props: { title: 'In & out' }, inside: ['<p>Words.</p>'] };
    const html = await renderComponent(Parts, {
      parts: ['<p>Before.</p>', { block: 'Steps', props: {}, inside: [inner] }, '<p>After.</p>'],
    });
    expect(html.replaceAll(/>\s+</g, '><')).toBe(
      '<p>Before.</p><div class="steps prose"><div class="note prose"><h3>In &amp; out</h3><p>Words.</p></div></div><p>After.</p>',
    );
  });
});
