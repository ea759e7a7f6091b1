import { z } from 'zod';
import { line, monthOrDay, recordFields } from '#schemas/shared.ts';

/** A page of "Our plans and results". Those that show a list or a chart get it from the typed data; the words round it stand here. */
export const planPage = z.strictObject({
  ...recordFields,
  answer: line(220).meta({ label: 'Answer', help: 'The highlighted first sentence. It answers the title.' }),
  asAt: monthOrDay
    .optional()
    .meta({ label: 'As at', help: 'For figures and statuses of one day: every heading then says so.' }),
});

export type PlanPage = z.output<typeof planPage>;
