import { z } from 'zod';
import { line, pageFields } from '#schemas/shared.ts';

/** A page of "Have your say". Those that show a list get it from the data; the words round it stand here. */
export const sayPage = z.strictObject({
  ...pageFields,
  answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence. It answers the title.' }),
});

export type SayPage = z.output<typeof sayPage>;
