import { placeOf } from '#base/placeOf.ts';
import type { ContactCardView } from '#views/PageView.ts';
import type { ContactLine } from '#schemas/shared.ts';

/** The "Who to contact" card of a page that names its own people. */
export function contactCard(lines: readonly ContactLine[], nextStep: string): ContactCardView {
  return {
    heading: 'Who to contact',
    lines: lines.map(({ when, who, note, to }) => ({
      when,
      who,
      note,
      href: to === undefined ? undefined : placeOf(to),
    })),
    nextStep,
  };
}
