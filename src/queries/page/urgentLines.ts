import { telephoneLink } from '#base/text/telephoneLink.ts';
import type { UrgentLineView } from '#views/PageView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { addresses } from '#base/addresses.ts';

/** The few lines of urgent help that stand on every page. */
export async function urgentLines(): Promise<UrgentLineView[]> {
  const entries = inFileOrder(await entriesOf('urgent'));
  return [
    ...entries
      .filter(({ data }) => data.everyPage)
      .map(({ data }) => ({ when: data.when, action: data.action, href: telephoneLink(data.phone) })),
    { when: 'Cannot use the phone?', action: 'Text or sign', href: addresses.urgentNumber('no-phone') },
  ];
}
