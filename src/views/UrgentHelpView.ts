import type { FromWords } from '#domain/reach/fromWords.ts';

/** One situation and the number for it. */
export interface UrgentHelpView {
  id: string;
  when: string;
  /** What the button says: the action, with the number if the action does not name it. */
  button: string;
  href: string;
  details: string[];
  publisher: string;
  url: string;
  checked: string;
  confirmed: boolean;
}

/** One of the large buttons that stand first: a situation, and one number or two. */
export interface UrgentButtonView {
  says: string;
  calls: { label: string; href: string; hours: string | undefined }[];
}

/** A way to reach somebody, in a line of its own: when it fits, what to press, and where it stands. */
export interface UrgentWayView {
  id: string;
  when: string;
  ways: { label: string; href: string | undefined }[];
  note: string | undefined;
  from: FromWords;
}
