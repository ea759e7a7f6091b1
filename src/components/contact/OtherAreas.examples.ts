import type { Examples } from '#components/Examples.ts';
import type OtherAreas from '#components/contact/OtherAreas.astro';
import { contact, longContact } from '#components/samples/mail.ts';

export const examples: Examples<typeof OtherAreas> = {
  'two, one with a long name': { props: { officers: [contact, longContact] } },
  'one without a mailbox': { props: { officers: [contact, { ...contact, id: 'other', mail: undefined }] } },
};
