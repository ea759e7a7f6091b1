import { expect, it } from 'vitest';
import { addBasePath, takeOffBasePath } from '#integrations/basePath/pageAddresses.ts';

const page = `<!doctype html><html><head><link rel="icon" href="/mark.svg"><link rel="canonical" href="https://example.org/x/"></head>
<body><a href="/">Home</a> <a href='/contact/#here'>One & two</a><a href="#here">Here</a><a href="//other.example/">Other</a><a>None</a>
<form action="/search/"><input value="/services/"></form><img src="/_astro/a.avif" srcset="/one.png 1x,  /two.png 2x">
<svg><use xlink:href="/art.svg#sun"/></svg><template><a href="/words/">Words</a></template><p>/services/</p></body></html>`;

it('puts the folder before each address of the site, and changes nothing else', () => {
  const there = addBasePath(page, '/contact');
  expect(there).toBe(
    page
      .replace('"/mark.svg"', '"/contact/mark.svg"')
      .replace('"/">Home', '"/contact/">Home')
      .replace("'/contact/#here'", "'/contact/contact/#here'")
      .replace('"/search/"', '"/contact/search/"')
      .replace('"/_astro', '"/contact/_astro')
      .replace('/one.png 1x,  /two.png', '/contact/one.png 1x,  /contact/two.png')
      .replace('"/art.svg', '"/contact/art.svg')
      .replace('"/words/"', '"/contact/words/"'),
  );
  expect(takeOffBasePath(there, '/contact')).toBe(page);
  expect(addBasePath(page, '')).toBe(page);
});

it('leaves what Vite has put the folder before, and shows what leads out of it', () => {
  const vite =
    '<script type="module" src="/x/_astro/page.js"></script><link rel="stylesheet" href="/x/_astro/page.css">';
  expect(addBasePath(vite, '/x')).toBe(vite);
  expect(takeOffBasePath('<a href="/services/">Out</a>', '/x')).toBe('<a href="/../services/">Out</a>');
});
