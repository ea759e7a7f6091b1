import { tellUsReasons } from '#base/lists/tellUsReasons.ts';

/** What somebody wrote about a page. Nothing else is taken: no name, no address, no cookie. */
export interface Message {
  /** The page it is about, as a path of this site. */
  page: string;
  reason: (typeof tellUsReasons)[number]['id'];
  text: string;
}

/** What can be wrong with a message. */
export type MessageProblem = 'noPage' | 'noReason' | 'noText' | 'tooLong' | 'oddSigns';

/** A message, or every reason why it cannot be taken, with what can be shown again: a page that is one, a reason that is one, the text. */
export type ReadMessage = { message: Message } | { problems: MessageProblem[]; given: Partial<Message> };

/** More than this is no message about a page. */
export const longestMessage = 2000;

/**
 * Reads a form posted as application/x-www-form-urlencoded: the fields `page`, `reason` and `text`. Any other field is left unread.
 */
export function readMessage(body: string): ReadMessage {
  const fields = new URLSearchParams(body);
  const page = fields.get('page') ?? '';
  const isPage = /^\/(?:[a-z0-9-]+\/)*$/.test(page);
  const reason = tellUsReasons.find(({ id }) => id === fields.get('reason'))?.id;
  const text = (fields.get('text') ?? '').replace(/\r\n?/g, '\n').trim();
  const problems: MessageProblem[] = [
    ...(isPage ? [] : ['noPage' as const]),
    ...(reason === undefined ? ['noReason' as const] : []),
    ...(text === '' ? ['noText' as const] : []),
    ...(text.length > longestMessage ? ['tooLong' as const] : []),
    ...(/\p{Cc}/u.test(text.replaceAll('\n', '')) ? ['oddSigns' as const] : []),
  ];
  return reason === undefined || problems.length > 0
    ? { problems, given: { ...(isPage && { page }), ...(reason !== undefined && { reason }), text } }
    : { message: { page, reason, text } };
}
