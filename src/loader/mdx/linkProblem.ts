import { webAddressProblem } from '#schemas/webAddressProblem.ts';

/**
 * What is wrong with a link's address, or undefined if it is safe.
 * Deny by default: only `https:`, `mailto:`, `tel:`, site paths and places on the page. The address has been decoded by the parser.
 */
export function linkProblem(url: string): string | undefined {
  if (url === '') return 'This link goes nowhere. Write its address in the round brackets.';
  if (/[\s\u0000-\u001F\u007F\\]/.test(url))
    return 'A link’s address cannot have spaces, line breaks or backslashes in it.';
  if (url.startsWith('#'))
    return /^#[\w-]+$/.test(url) ? undefined : 'A place on this page is written as # and its name, such as #next-step.';
  if (url.startsWith('//')) return 'A link must not start with //. Start it with https://.';
  if (url.startsWith('/')) return sitePathProblem(url);
  if (url.startsWith('https:')) return webAddressProblem(url);
  if (url.startsWith('mailto:')) {
    return /^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+(\?subject=(?!.*%0[ad])[^&?#<>"]*)?$/i.test(url)
      ? undefined
      : 'Write an email link as mailto:name@example.org, with at most a ?subject= after it.';
  }
  if (url.startsWith('tel:'))
    return /^tel:\+?[0-9]+$/.test(url)
      ? undefined
      : 'Write a phone link as tel: and digits only, such as tel:08001111.';
  if (/^http:/i.test(url)) return 'Links must start with https://. Try the same address with an s.';
  return 'Links must start with https://, mailto:, tel:, / or #.';
}

/** Whether these words say where a link goes. */
export function linkTextProblem(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/[.!:→>»]+$/, '')
    .trim();
  if (plain === '') return 'This link has no words. Say where it goes in the square brackets.';
  if (vague.has(plain)) return `“${text.trim()}” does not say where the link goes. Name the page.`;
  if (/^(https?:\/\/|www\.)/.test(plain))
    return 'A bare web address is hard to hear read out. Write [the page’s name](address).';
  return undefined;
}

const vague = new Set([
  'click here',
  'click',
  'here',
  'read more',
  'more',
  'learn more',
  'find out more',
  'see more',
  'this page',
  'this link',
  'link',
  'this',
  'go',
  'website',
  'this website',
  'download',
  'more information',
  'further information',
]);

function sitePathProblem(url: string): string | undefined {
  return /^\/([a-z0-9-]+\/)*(#[\w-]+)?$/.test(url) || /^\/search\/\?q=[\w%+-]+$/.test(url)
    ? undefined
    : 'An address on this site is small letters, numbers and hyphens, and ends in a slash, such as /services/short-breaks/.';
}
