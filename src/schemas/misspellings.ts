import { z } from 'zod';
import { slug } from '#schemas/shared.ts';

const word = z.string().regex(/^[a-z]+$/, 'must be one word in small letters');

/** How one word is commonly misspelled. Search finds under each of these whatever it finds under the right word. */
export const misspelling = z.strictObject({
  id: slug.meta({ label: 'Word', help: 'The right word, in small letters.' }),
  wrong: z.array(word).min(1).meta({ label: 'Wrong', help: 'How people write it. None may be a word we use.' }),
});

export type Misspelling = z.output<typeof misspelling>;
