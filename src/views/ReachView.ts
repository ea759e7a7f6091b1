import type { FromWords } from '#domain/reach/fromWords.ts';
import type { LinkView } from '#views/LinkView.ts';

/** Who can be reached, for what, and how: one entry of the content's reach. */
export interface ReachView {
  id: string;
  title: string;
  what: string;
  /** "Yes." or "No.", and what then. */
  mayAsk: string;
  forWhom: string | undefined;
  /** Whom it serves, if not all of Lancashire. */
  where: string | undefined;
  /** The one to tap first: its verb tells the truth. Undefined where there is nothing to tap. */
  main: WayView | undefined;
  /** Other numbers to call. */
  phones: WayView[];
  email: { address: string; href: string } | undefined;
  texts: WayView[];
  relay: string | undefined;
  sign: { says: string; href: string | undefined } | undefined;
  open: string | undefined;
  /** Pages where one writes, or reads more. */
  links: LinkView[];
  post: string | undefined;
  /** No phone number or email is published: said instead of a number. */
  nonePublished: boolean;
  from: FromWords;
}

/** One number, mailbox or form to tap. */
export interface WayView {
  /** "Call", "Text", "Email", or what one does on a page. */
  verb: string;
  /** The number, if it is one: "0300 123 6706". */
  number: string | undefined;
  href: string | undefined;
  says: string | undefined;
}
