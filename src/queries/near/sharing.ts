import { fill } from '#base/text/fill.ts';
import { mailto } from '#base/text/mailto.ts';
import { pageText } from '#queries/page/pageText.ts';
import { inFull } from '#queries/page/siteSettings.ts';
import { team } from '#queries/page/team.ts';

/** How a page of a place is sent on, and how somebody says that a place has moved or closed. */
export interface SharingView {
  heading: string;
  says: string;
  /** The whole address. It names the place and no postcode. */
  address: string;
  wrong: { label: string; href: string };
}

/**
 * The address of a page of a district or a town to send on, which never holds a postcode.
 *
 * @param address as the house calls it
 * @param name of the place
 */
export async function withoutPostcode(address: string, name: string): Promise<SharingView> {
  const texts = await pageText('near-place');
  const { email } = await team();
  return {
    heading: texts.share,
    says: fill(texts.shareSay, { place: name }),
    address: inFull(address),
    wrong: { label: texts.wrong, href: mailto(email, fill(texts.wrongSubject, { place: name }), `Page: ${address}`) },
  };
}
