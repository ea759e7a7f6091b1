/** What can be wrong with a finished page. Each is an error: the page would do or show something we do not mean. */
export const kinds = {
  'built-script': { severity: 'error', advice: 'Only files that our own build wrote may run.' },
  'built-handler': {
    severity: 'error',
    advice: 'Code in attributes is where injected code hides.',
  },
  'built-style': {
    severity: 'error',
    advice: 'The policy in our headers blocks style inside a page, so it would be lost.',
  },
  'built-element': {
    severity: 'error',
    advice: 'Frames and plug-ins bring in other people’s pages.',
  },
  'built-resource': { severity: 'error', advice: 'Nobody else may learn who reads this site.' },
  'built-file': {
    severity: 'error',
    advice: 'A file of ours is what its name says, and tells nothing about the people in it.',
  },
  'built-form': { severity: 'error', advice: 'A static site can answer the search form only.' },
  'built-scheme': {
    severity: 'error',
    advice: 'Other sorts of link can run code, or break when the page moves.',
  },
  'built-link': { severity: 'error', advice: 'A tired parent must not meet a dead end.' },
  'built-fragment': { severity: 'error', advice: 'A link to a part of a page must arrive there.' },
  'built-title': {
    severity: 'error',
    advice: 'The title is what a tab, a bookmark and a screen reader say first.',
  },
  'built-h1': { severity: 'error', advice: 'The main heading says what the page is.' },
  'built-headings': {
    severity: 'error',
    advice: 'Screen readers move by headings, so none may be skipped.',
  },
  'built-id': { severity: 'error', advice: 'Labels and links find their place by id.' },
  'built-words': { severity: 'error', advice: 'Joined words cannot be read, by eye or by ear.' },
  'built-number': {
    severity: 'error',
    advice: 'A number that was withdrawn sends a family to nobody, or to a stranger.',
  },
  'built-lang': { severity: 'error', advice: 'Screen readers choose their voice by it.' },
} as const satisfies Record<string, { severity: 'error'; advice: string }>;

export type BuiltKind = keyof typeof kinds;
