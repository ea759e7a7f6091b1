import { expect, test } from 'vitest';
import { pageWords } from '#integrations/search/pageWords.ts';

const page = `<html><body><nav>Menu</nav><main data-pagefind-body><h1 id="top">Short <b>breaks</b></h1>
<div hidden data-facts="{&quot;a>b&quot;:1}" data-other='x>y'></div><p>Time off &amp; a rest<br>for “you”.<img src="x" alt="no"></p>
<aside data-pagefind-ignore><p>Not this</p><div><h2 id="not">Nor this</h2></div></aside><h2 id="who">Who</h2><h3>No anchor</h3>
<script>const no = '<p>nor this</p>';</script><template><p>nor this</p></template><!-- <p>nor this</p> --><p>It&#39;s 1&nbsp;&lt;&nbsp;2</p></main><footer>Foot</footer></body></html>`;

test('the words of a page are what Pagefind is told to read, and no more', () => {
  expect(pageWords(page).text).toBe('Short breaks Time off & a rest for “you”. Who No anchor It’s 1 < 2');
});

test('headings with an id are known by it', () => {
  expect(pageWords(page).headings).toEqual([
    { id: 'top', text: 'Short breaks' },
    { id: 'who', text: 'Who' },
  ]);
});

test('words of a paragraph that stand in links side by side stay apart from the next paragraph only', () => {
  expect(pageWords('<p data-pagefind-body><a>one</a><a>two</a></p>').text).toBe('onetwo');
  expect(pageWords('<ul data-pagefind-body><li>one</li><li>two</li></ul>').text).toBe('one two');
});
