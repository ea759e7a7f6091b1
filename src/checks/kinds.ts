import { kinds as builtKinds, type BuiltKind } from '#checks/built/kinds.ts';

/**
 * Every kind of problem in content. An *error* would publish something false, unsafe or broken and fails the check;
 * *overdue* comes from time alone and never fails anything. `advice` says in one line why the rule exists.
 */
export const kinds = {
  file: { severity: 'error', advice: 'Content is plain files of known kinds in known folders.' },
  text: { severity: 'error', advice: 'Hidden or broken characters can hide words from whoever reviews them.' },
  'front-matter': { severity: 'error', advice: 'The part between the two --- lines must be readable YAML.' },
  field: {
    severity: 'error',
    advice: 'Every field has one meaning; a wrong or missing one would show families something false.',
  },
  address: { severity: 'error', advice: 'Two pages with one address would be one page: the other would be lost.' },
  reference: { severity: 'error', advice: 'A page must not send families to an entry that is not there.' },
  code: { severity: 'error', advice: 'Content is words, never code. Nothing in it may run.' },
  html: { severity: 'error', advice: 'Blocks of ours instead of HTML keep every page safe and readable by ear.' },
  block: { severity: 'error', advice: 'Only the blocks in the authoring guide exist.' },
  link: { severity: 'error', advice: 'Links must be safe, and must say where they go.' },
  picture: {
    severity: 'error',
    advice: 'Pictures come from this project and are described for those who cannot see them.',
  },
  heading: { severity: 'error', advice: 'Screen readers move by headings, so none may be skipped.' },
  syntax: { severity: 'error', advice: 'The file must be readable from start to end.' },
  'short-form': { severity: 'error', advice: 'Families asked for no unexplained short forms.' },
  'law-line': { severity: 'error', advice: '“Must” is only for what a law says, with its official page.' },
  notice: { severity: 'error', advice: 'The agreement with the parent carer forum: keep it, or say why not.' },
  personal: { severity: 'error', advice: 'Nobody may be recognised in what others wrote.' },
  promise: { severity: 'error', advice: 'Say who must do it, and promise nothing that others decide.' },
  'other-language': {
    severity: 'error',
    advice: 'A sentence that no native reader has read could send a family the wrong way.',
  },
  'never-print': {
    severity: 'error',
    advice: 'A number that was withdrawn sends a family to nobody, or to a stranger.',
  },
  circle: { severity: 'error', advice: 'A family that is sent from box to box gives up.' },
  'no-way': {
    severity: 'error',
    advice: 'Every page leads to a person, or says that no way to reach one is published.',
  },
  coverage: {
    severity: 'error',
    advice: 'The law says what a local offer must hold; what is missing is said, not hidden.',
  },
  'plan-figure': { severity: 'error', advice: 'A figure from an old plan must not guide what a family does today.' },
  'ways-to-say': { severity: 'error', advice: 'What people say must lead to one place, and to the right one.' },
  'head-word': {
    severity: 'error',
    advice: 'Whoever searches for a word must find it on the page they are sent to, or be told that no page has it.',
  },
  place: { severity: 'error', advice: 'A place stands once, and only where families may be told of it.' },
  overdue: { severity: 'overdue', advice: 'What families act on is never old without saying so.' },
  'hard-words': {
    severity: 'error',
    advice: 'Short sentences and everyday words can be read by everyone who is tired.',
  },
} as const satisfies Record<string, { severity: Severity; advice: string }>;

export type Severity = 'error' | 'overdue';
export type ContentKind = keyof typeof kinds;

/** What sort of problem a finding is: a row of one of the two tables. */
export type Kind = ContentKind | BuiltKind;

/** Both tables. */
export const allKinds: Readonly<Record<Kind, { severity: Severity; advice: string }>> = { ...kinds, ...builtKinds };

/** Whether this finding fails the check and the build. */
export function isError({ kind }: { kind: Kind }): boolean {
  return allKinds[kind].severity === 'error';
}
