import { z } from 'zod';
import { line, sitePlace } from '#schemas/shared.ts';

/**
 * A sentence, or a few words, that stand on a page. A value that only the page knows has a blank: `{count}`.
 *
 * @param blanks every blank that the page fills in: the text needs each of them, and no other
 */
export function words(label: string, help: string, ...blanks: string[]) {
  const needed = blanks.map((blank) => `{${blank}}`);
  return line(240)
    .refine(
      (text) => {
        const found: string[] = text.match(/\{[^}]*\}/g) ?? [];
        return needed.every((blank) => found.includes(blank)) && found.every((blank) => needed.includes(blank));
      },
      needed.length === 0
        ? 'has a {blank}, which nothing fills in. Write the words themselves'
        : `must hold ${needed.join(' and ')}, which the page fills in, and no other {blank}`,
    )
    .meta({ label, help: needed.length === 0 ? help : `${help} The page fills in ${needed.join(' and ')}.` });
}

/** What every page that lists others has. */
export const listFields = {
  title: line(80).meta({ label: 'Title', help: 'The heading of the page.' }),
  summary: line(160).meta({ label: 'Summary', help: 'One or two plain sentences for search and previews.' }),
};

export const answer = line(220).meta({ label: 'Answer', help: 'The highlighted first sentence.' });

/** Links to pages of this site. The loader checks that each is there. */
export const links = (label: string, help: string) =>
  z
    .array(
      z.strictObject({
        label: line(60).meta({ label: 'Label', help: 'What the link says.' }),
        to: sitePlace.meta({ label: 'To', help: 'The page it leads to.', refersTo: '*' }),
      }),
    )
    .min(1)
    .meta({ label, help });
