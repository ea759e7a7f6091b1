import { expect, it } from 'vitest';
import { pagesByRoute, pagesOfEachShape, partedPages, sampleOf, shapesOf } from '../../support/sampledPages.ts';

const page = (address: string, html = '<body><main><p>Words</p></main></body>') => ({ address, html });
const owners = [
  { collection: 'words', id: 'senco' },
  { collection: 'services', id: 'portage' },
  { collection: 'districts', id: 'burnley' },
  { collection: 'pages', id: 'privacy' },
  { collection: 'towns', id: 'padiham', data: { district: 'burnley' } },
];

it('parts pages with sentences of their own from those that a template makes from a table', () => {
  const fromTables = [
    '/words/senco/',
    '/words/a-z/s/',
    '/near/burnley/',
    '/services/need/learning/',
    '/near/burnley/padiham/',
    '/services/page/2/',
    '/events/kind/board/',
    '/contact/somewhere-that-moved/',
  ];
  const own = ['/', '/services/', '/services/portage/', '/events/', '/words/', '/about/privacy/'];
  const parted = partedPages(
    [...own, ...fromTables].map((address) => page(address)),
    owners,
  );
  expect(parted.own.map(({ address }) => address)).toEqual(own);
  expect(
    [...parted.byTemplate.values()]
      .flat()
      .map(({ address }) => address)
      .sort(),
  ).toEqual(fromTables.toSorted());
});

it('takes one page of each route, and as few more as have every shape', () => {
  const rare = '<body><main><p class="rare">Words</p></main></body>';
  const byRoute = pagesByRoute(
    [
      page('/'),
      page('/services/'),
      page('/services/need/learning/'),
      page('/services/portage/'),
      page('/near/burnley/'),
      page('/near/burnley/padiham/'),
      page('/words/one/'),
      page('/words/senco/', rare),
      page('/words/two/', rare),
    ],
    [...owners, { collection: 'words', id: 'one' }, { collection: 'words', id: 'two' }],
  );
  expect([...byRoute].map(([route, made]) => `${route} ${made.length}`)).toEqual([
    'index.astro 1',
    'services/[...list].astro 2',
    'services/[id].astro 1',
    'near/[id]/index.astro 1',
    'near/[district]/[id].astro 1',
    'words/[id].astro 3',
  ]);
  expect(pagesOfEachShape(byRoute)).toEqual([
    '/',
    '/services/',
    '/services/portage/',
    '/near/burnley/',
    '/near/burnley/padiham/',
    '/words/one/',
    '/words/senco/',
  ]);
});

it('tells shapes by elements, classes, states and parents, and not by words', () => {
  const plain = '<body><ul class="a"><li>One</li></ul></body>';
  expect(shapesOf(plain)).toEqual(shapesOf(plain.replace('One', 'Two & <br>')).difference(new Set(['li > br'])));
  for (const other of [
    plain.replace('"a"', '"a b"'),
    plain.replaceAll('ul', 'ol'),
    plain.replace('<li>', '<li hidden>'),
    plain.replace('One', '<b>One</b>'),
  ])
    expect([...shapesOf(other)].filter((shape) => !shapesOf(plain).has(shape))).not.toEqual([]);
});

const many = Array.from({ length: 200 }, (_, index) => page(`/words/w${String(index).padStart(3, '0')}/`));
const templates = (odd: Record<number, string> = {}) =>
  new Map([['words/[id].astro', many.map((each, index) => (odd[index] ? page(each.address, odd[index]) : each))]]);

it('takes the one page that is made otherwise, the longest, and the one with the longest word', () => {
  const sample = sampleOf(
    templates({
      77: '<body><main><p class="rare">x</p></main></body>',
      88: `<body><main><p>${'a b '.repeat(50)}</p></main></body>`,
      99: `<body><main><p>${'w'.repeat(40)}</p></main></body>`,
    }),
    'any',
  );
  expect(sample).toEqual(expect.arrayContaining(['/words/w000/', '/words/w077/', '/words/w088/', '/words/w099/']));
  expect(sample).toHaveLength(24);
});

it('draws the same pages by the same seed, and others by another', () => {
  expect(sampleOf(templates(), 'one')).toEqual(sampleOf(templates(), 'one'));
  expect(sampleOf(templates(), 'two')).not.toEqual(sampleOf(templates(), 'one'));
});

it('takes all where there are few', () => {
  const few = new Map([['words/[id].astro', many.slice(0, 5)]]);
  expect(sampleOf(few, 'one')).toEqual(many.slice(0, 5).map(({ address }) => address));
});
