import type { NotKnownView } from '#views/PageView.ts';

/** What an entry says it does not know, as the one kind block of its page. */
export function notKnownView(notKnown: { what: readonly string[]; askWhom: string } | undefined): NotKnownView {
  if (!notKnown) return { lines: [] };
  const sentences = notKnown.what.map((line) => (/[.!?]$/.test(line) ? line : `${line}.`));
  return { lines: [...sentences, `Ask ${notKnown.askWhom}.`] };
}
