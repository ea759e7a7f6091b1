import type { ProseName } from '#schemas/prose.ts';
import Contact from '#components/prose/Contact.astro';
import History from '#components/prose/History.astro';
import Note from '#components/prose/Note.astro';
import Quote from '#components/prose/Quote.astro';
import Steps from '#components/prose/Steps.astro';

/** What authors may use in the body of an .mdx file: the table in schemas/prose.ts, bound to what prints it. */
export const prose = { Contact, History, Note, Quote, Steps } satisfies Record<ProseName, unknown>;
