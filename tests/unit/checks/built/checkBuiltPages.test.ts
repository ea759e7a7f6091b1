import { expect, test } from 'vitest';
import { checkBuiltPage, checkBuiltPages } from '#checks/built/checkBuiltPages.ts';
import { checkFile } from '#checks/built/files.ts';
import { neverPrinted } from '#checks/built/neverPrinted.ts';
import { kinds, type BuiltKind } from '#checks/built/kinds.ts';

const page = (body: string, { title = 'A page', head = '', lang = ' lang="en-GB"' } = {}) =>
  `<!doctype html><html${lang}><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

const kindsIn = (html: string, files = new Set<string>()) =>
  checkBuiltPages([{ address: '/here/', html }], files).map(({ kind }) => kind);

const good = page(
  `<svg><symbol id="view"><path d="M0 0"/></symbol><use href="#view"/></svg>
   <form action="/search/"><label for="q">Words</label><input id="q" name="q"></form>
   <h1 id="top">One <b>T</b>wo</h1><h2>Three</h2><h3>Four</h3><h2>Five</h2>
   <ul><li><a href="/here/">Here</a></li><li><a href="#top">Top</a></li></ul>
   <p><a href="https://www.gov.uk/x">GOV.UK</a>, <a href="mailto:a@b.org?subject=c">email</a> and <a href="tel:999">999</a>. Two <a href="/here/#top">SENCO</a>s.</p>
   <a href="/here/">A</a> <a href="/here/">B</a><br><a href="/here/">C</a><img src="/a.svg" alt="">`,
  {
    head: '<link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/search.Ab_1.js"></script><script type="application/ld+json">{"a":1}</script>',
  },
);
const files = new Set(['/a.svg', '/_astro/a.css', '/_astro/search.Ab_1.js']);

test('a good page passes every check', () => {
  expect(checkBuiltPages([{ address: '/here/', html: good }], files)).toEqual([]);
});

const h1 = '<h1>Heading</h1>';

/** Each check is shown to fail on a page with that fault, in each of its disguises. */
const bad: [BuiltKind, string][] = [
  ['built-script', page(`${h1}<script>alert(1)</script>`)],
  ['built-script', page(`${h1}<script type="module">alert(1)</script>`)],
  ['built-script', page(`${h1}<script src="https://evil.example/a.js"></script>`)],
  ['built-script', page(`${h1}<script type="module" src="//evil.example/_astro/a.js"></script>`)],
  ['built-script', page(`${h1}<script type="module" src="/_astro/../uploads/a.js"></script>`)],
  ['built-script', page(`${h1}<script type="module" src="/_astro/a.js">alert(1)</script>`, {})],
  ['built-script', page(`${h1}<svg><script>alert(1)</script></svg>`)],
  ['built-script', page(`${h1}<template><script>alert(1)</script></template>`)],
  ['built-script', page(`${h1}<noscript><script>alert(1)</script></noscript>`)],
  ['built-script', page(`${h1}<SCRIPT >alert(1)</SCRIPT >`)],
  ['built-handler', page(`${h1}<img src="#" alt="" onerror="alert(1)">`)],
  ['built-handler', page(`${h1}<p OnClick=alert(1)>x`)],
  ['built-handler', page(`${h1}<svg onload="alert(1)"></svg>`)],
  ['built-style', page(`${h1}<p style="color:red">x`)],
  ['built-style', page(h1, { head: '<style>p{}</style>' })],
  ['built-style', page(`${h1}<svg><style>p{}</style></svg>`)],
  ...['iframe', 'object', 'embed', 'noscript', 'base', 'portal'].map((name): [BuiltKind, string] => [
    'built-element',
    page(`${h1}<${name}></${name}>`),
  ]),
  ['built-element', page(h1, { head: '<meta http-equiv="refresh" content="0;url=https://evil.example/">' })],
  ['built-element', page(h1, { head: '<meta http-equiv="refresh" content="0;url=//evil.example/">' })],
  ['built-element', page(h1, { head: `<meta http-equiv="Content-Security-Policy" content="default-src *">` })],
  ['built-resource', page(`${h1}<img src="https://evil.example/a.png" alt="">`)],
  ['built-resource', page(`${h1}<img src="//evil.example/a.png" alt="">`)],
  ['built-resource', page(`${h1}<img src="data:image/svg+xml,x" alt="">`)],
  ['built-resource', page(`${h1}<img src="#" srcset="/a.png 1x, https://evil.example/a.png 2x" alt="">`)],
  ['built-resource', page(h1, { head: '<link rel="stylesheet" href="https://fonts.example/a.css">' })],
  ['built-resource', page(h1, { head: '<link rel="preconnect" href="https://fonts.example">' })],
  ['built-form', page(`${h1}<form action="https://evil.example/"></form>`)],
  ['built-form', page(`${h1}<form action="mailto:a@b.org"></form>`)],
  ['built-form', page(`${h1}<form></form>`)],
  ['built-form', page(`${h1}<form action="/search/" method="post"></form>`)],
  ['built-form', page(`${h1}<form action="/search/"><button formaction="https://evil.example/">Go</button></form>`)],
  ['built-scheme', page(`${h1}<a href="javascript:alert(1)">x</a>`)],
  ['built-scheme', page(`${h1}<a href=" JaVaScript:alert(1)">x</a>`)],
  ['built-scheme', page(`${h1}<a href="java&#10;script:alert(1)">x</a>`)],
  ['built-scheme', page(`${h1}<a href="http://www.gov.uk/">x</a>`)],
  ['built-scheme', page(`${h1}<a href="//evil.example/">x</a>`)],
  ['built-scheme', page(`${h1}<a href="https://user@evil.example/">x</a>`)],
  ['built-scheme', page(`${h1}<a href="sms:999?body=x">x</a>`)],
  ['built-scheme', page(`${h1}<a href="other/">x</a>`)],
  ['built-scheme', page(`${h1}<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>`)],
  ['built-link', page(`${h1}<a href="/nowhere/">x</a>`)],
  ['built-link', page(`${h1}<a href="/here">x</a>`)],
  ['built-link', page(`${h1}<img src="/none.png" alt="">`)],
  ['built-fragment', page(`${h1}<a href="#none">x</a>`)],
  ['built-fragment', page(`${h1}<a href="/here/#none">x</a>`)],
  ['built-fragment', page(`${h1}<svg><use href="#none"/></svg>`)],
  ['built-title', page(h1, { title: ' ' })],
  ['built-h1', page('<h2>Two</h2>')],
  ['built-h1', page(`${h1}${h1}`)],
  ['built-headings', page(`${h1}<h3>Three</h3>`)],
  ['built-headings', page(`<h2>Two</h2>${h1}`)],
  ['built-id', page(`${h1}<p id="a">x<p id="a">y`)],
  ['built-words', page(`${h1}<a href="#">One</a><a href="#">Two</a>`)],
  ['built-words', page(`${h1}<p><b>One</b><span>Two</span>`)],
  ['built-words', page(`${h1}<p>See<a href="#">this</a>`)],
  ['built-words', page(`${h1}<p><a href="#">Call 999</a>or ask`)],
  ['built-words', page(`${h1}<p><a href="#">One sentence.</a><a href="#">Another</a>`)],
  ['built-words', page(`${h1}<p><span><b>One</b></span><!-- x --><span><b>Two</b></span>`)],
  ['built-lang', page(h1, { lang: '' })],
  ['built-lang', page(h1, { lang: ' lang=""' })],
];

test.for(bad)('%s is found in %s', ([kind, html]) => {
  expect(kindsIn(html)).toContain(kind);
});

test('every kind is shown to fail', () => {
  // Two are of any finished file, page or not.
  const ofFiles = [
    ...checkFile({ address: '/a.pdf', bytes: new Uint8Array() }, () => false),
    ...neverPrinted([{ id: 'old', number: '01772 900 111', why: 'Withdrawn' }])('/a/', 'Ring 01772 900111.'),
  ].map(({ kind }) => kind);
  expect(new Set<string>([...bad.map(([kind]) => kind), ...ofFiles])).toEqual(new Set(Object.keys(kinds)));
});

test('two pages with one title are told of each other', () => {
  const findings = checkBuiltPages([
    { address: '/a/', html: page(h1) },
    { address: '/b/', html: page(h1) },
  ]);
  expect(findings).toEqual([
    expect.objectContaining({
      kind: 'built-title',
      file: '/b/',
      message: expect.stringContaining('/a/') as string,
    }),
  ]);
});

test('a link without its slash is mended', () => {
  const [finding] = checkBuiltPages([{ address: '/here/', html: page(`${h1}<a href="/here">x</a>`) }]);
  expect(finding?.fix).toContain('/here/');
});

test('a page that only moves the reader on needs no headings but stays safe', () => {
  const moved = (body: string) => page(body, { title: '', head: '<meta http-equiv="refresh" content="0;url=/here/">' });
  expect(
    checkBuiltPages([
      { address: '/here/', html: page(h1) },
      { address: '/old/', html: moved('<a href="/here/">Here</a>') },
    ]),
  ).toEqual([]);
  expect(kindsIn(moved('<script>x</script>'))).toContain('built-script');
});

test('words that only look as if they touched are left alone', () => {
  const fine = [
    '<p><b>a</b>utism',
    '<p>the <a href="#">DCO</a>s',
    '<p>(<a href="#">x</a>)',
    '<dl><dt>a</dt><dd>b</dd></dl>',
    '<p>10<sup>th</sup>',
    '<p>a<br>b',
    '<p>“<a href="#">x</a>”',
    '<ul><li>a</li><li>b</li></ul>',
    '<p>speech<wbr>therapy',
  ];
  for (const html of fine) expect(kindsIn(page(`${h1}${html}`)), html).toEqual([]);
});

test('lets a form send a message to the one place that takes them, and nowhere else', () => {
  const withForm = (action: string) => ({
    address: '/here/',
    html: page(`${h1}<form action="${action}" method="post"><button>Send</button></form>`),
  });
  const kinds = (action: string, endpoint?: string) =>
    checkBuiltPage(withForm(action), endpoint).findings.map(({ kind }) => kind);
  expect(kinds('https://forms.example/take', 'https://forms.example/take')).toEqual([]);
  expect(kinds('https://elsewhere.example/', 'https://forms.example/take')).toEqual(['built-form']);
  expect(kinds('https://forms.example/take')).toEqual(['built-form']);
});
