import type { LinkView } from '#views/LinkView.ts';

/** Words for examples, made to be hard to lay out. Nobody is called so. */
export const longName =
  'The children’s speech, language, communication, eating and drinking therapy team for Burnley, Pendle, Rossendale and Ribble Valley';

/** No place to break a line but where the browser is allowed to break a word. */
export const longWord = 'Speechandlanguagetherapyandoccupationaltherapyreferrals';

export const longEmail = 'communication.and.eating.therapy.referrals@childrens-health-services.example.org';

/** Arabic: "Support services for families in Lancashire". */
export const rightToLeft = 'خدمات الدعم للعائلات في لانكشاير';

/** Two sentences, as a summary has them. */
export const summary = 'Someone to talk to about school, health and money. You can ask for it yourself.';

/** A paragraph that runs over several lines on any screen. */
export const longText =
  'You can ask for this at any time. You do not need a letter from a doctor or a school. Say what is hard, when it began, and what you have tried. Someone reads it and rings you back, in most weeks within five days. If nobody rings, ask again, and ask who decides.';

/** @example linkTo('Short breaks') // => { label: 'Short breaks', href: '/example/short-breaks/' } */
export function linkTo(label: string): LinkView {
  return { label, href: `/example/${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}/` };
}

/** As many links as asked for: "Kind of help 1", "Kind of help 2" and so on. */
export function manyLinks(count: number, label = 'Kind of help'): LinkView[] {
  return Array.from({ length: count }, (_, index) => linkTo(`${label} ${index + 1}`));
}
