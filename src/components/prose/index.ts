import type { ProseName } from '#schemas/prose.ts';
import Contact from './Contact.astro';
import History from './History.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import Steps from './Steps.astro';

/** What authors may use in the body of an .mdx file: the table in schemas/prose.ts, bound to what prints it. */
export const prose = { Contact, History, Note, Quote, Steps } satisfies Record<ProseName, unknown>;
