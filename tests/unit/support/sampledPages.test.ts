import { expect, it } from 'vitest';
import { partedPages, sampleOf, shapesOf } from '../../support/sampledPages.ts';

const page = (address: string, html = '<body><main><p>Words</p></main></body>') => ({ address, html });
const owners = [
  { collection: 'words', id: 'senco' },
  { collection: 'services', id: 'portage' },
  { collection: 'districts', id: 'burnley' },
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
