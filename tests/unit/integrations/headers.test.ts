import { expect, test } from 'vitest';
import { headersFile, headersFor } from '#integrations/headers.ts';

const policyOf = (address: string, local = false) => headersFor(address, { local })['Content-Security-Policy'] ?? '';

test('every page starts from nothing allowed', () => {
  expect(policyOf('/')).toMatch(/^default-src 'none'; /);
  expect(policyOf('/services/')).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});

test('only the search page may compile WebAssembly', () => {
  expect(policyOf('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policyOf('/pagefind/pagefind.js')).not.toContain('wasm-unsafe-eval');
  for (const address of ['/', '/services/', '/searching/', '/about/search/', '/404.html']) {
    expect(policyOf(address), address).not.toContain('wasm');
  }
});

test('what forces https is left out on a machine without it', () => {
  expect(headersFor('/')).toHaveProperty('Strict-Transport-Security');
  expect(policyOf('/')).toContain('upgrade-insecure-requests');
  expect(headersFor('/', { local: true })).not.toHaveProperty('Strict-Transport-Security');
  expect(policyOf('/', true)).not.toContain('upgrade-insecure-requests');
});

test('only files with a hash in their name are kept for ever', () => {
  const cache = (address: string) => headersFor(address)['Cache-Control'];
  expect(cache('/_astro/page.Bx3f.css')).toContain('immutable');
  expect(cache('/pagefind/fragment/1a2b3ca/s14.json')).toContain('immutable');
  for (const address of ['/', '/pagefind/pagefind.js', '/pagefind/known.json', '/pagefind/wasm.en.pagefind']) {
    expect(cache(address), address).not.toContain('immutable');
  }
});

test('a host that reads _headers sends the same policy, whichever way it joins rules', () => {
  const rules = readHeadersFile(headersFile(['_astro', 'about', 'pagefind', 'search', 'services']));
  const sent = (address: string, name: string) =>
    rules.filter(([pattern]) => fits(pattern, address)).flatMap(([, headers]) => headers[name] ?? []);
  for (const address of [
    '/',
    '/404.html',
    '/services/',
    '/services/need/learning/',
    '/about/privacy/',
    '/search/',
    '/pagefind/pagefind.js',
  ]) {
    const policies = sent(address, 'Content-Security-Policy');
    // Browsers obey all policies at once, and a host that keeps the last only must still send the right one.
    expect(policies.at(-1), address).toBe(headersFor(address)['Content-Security-Policy']);
    expect(policies.length, address).toBeLessThanOrEqual(2);
    for (const name of ['Strict-Transport-Security', 'Referrer-Policy', 'X-Content-Type-Options']) {
      expect(sent(address, name), address).toEqual([headersFor(address)[name]]);
    }
  }
  // Cloudflare Pages stops reading after 100 rules and at lines of 2,000 characters.
  expect(rules.length).toBeLessThan(100);
});

function readHeadersFile(text: string): [string, Record<string, string>][] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const headers = lines.map((line): [string, string] => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon).trim(), line.slice(colon + 2)];
      });
      return [pattern, Object.fromEntries(headers)];
    });
}

function fits(pattern: string, address: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address;
}

test('a form may send to the place that takes messages and to no other', () => {
  const formAction = (formEndpoint?: string): string | undefined =>
    headersFor('/', { formEndpoint })
      ['Content-Security-Policy']?.split('; ')
      .find((rule) => rule.startsWith('form-action'));
  expect(formAction('https://messages.example.org/take')).toMatch(
    /^form-action 'self' https:\/\/messages\.example\.org\S*$/,
  );
  expect(formAction()).toBe("form-action 'self'");
});
