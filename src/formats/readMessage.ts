import { tellUsReasons } from '#base/lists/tellUsReasons.ts';

/** What somebody wrote about a page. Nothing else is taken: no name, no address, no cookie. */
export interface Message {
  /** The page it is about, as a path of this site. */
  page: string;
  reason: (typeof tellUsReasons)[number]['id'];
  text: string;
}

/** A message, or every reason why it cannot be taken, in plain words. */
export type ReadMessage = { message: Message } | { problems: string[] };

/** More than this is no message about a page. */
export const longestMessage = 2000;

/**
 * Reads a form posted as application/x-www-form-urlencoded: the fields `page`, `reason` and `text`. Any other field is left unread.
 */
export function readMessage(body: string): ReadMessage {
  const fields = new URLSearchParams(body);
  const page = fields.get('page') ?? '';
  const reason = tellUsReasons.find(({ id }) => id === fields.get('reason'))?.id;
  const text = (fields.get('text') ?? '').replace(/\r\n?/g, '\n').trim();
  const problems = [
    ...(/^\/(?:[a-z0-9-]+\/)*$/.test(page)
      ? []
      : ['We cannot tell which page you mean. Go back to the page and try again.']),
    ...(reason === undefined ? ['Choose what is wrong.'] : []),
    ...(text === '' ? ['Write what we should put right.'] : []),
    ...(text.length > longestMessage ? [`Write less than ${longestMessage} letters.`] : []),
    ...(/\p{Cc}/u.test(text.replaceAll('\n', ''))
      ? ['Your message has signs in it that we cannot read. Write it again.']
      : []),
  ];
  return reason === undefined || problems.length > 0 ? { problems } : { message: { page, reason, text } };
}
