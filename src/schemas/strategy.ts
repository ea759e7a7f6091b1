import { z } from 'zod';
import { idsOf } from '#base/lists/idsOf.ts';
import { strategies } from '#base/lists/strategies.ts';
import { idOf, line, recordFields } from '#schemas/shared.ts';

/** One list of a strategy: the vision, the values, the seven promises. Its count is held against the number of its points. */
export const strategyPart = z
  .strictObject({
    ...recordFields,
    strategy: z.enum(idsOf(strategies)).meta({ label: 'Strategy', help: 'Which of the two it belongs to.' }),
    place: z.int().min(1).meta({ label: 'Place', help: 'Where it stands on the page: 1 is first.' }),
    count: z.int().min(1).meta({ label: 'Count', help: 'How many points the paper has. The list must have as many.' }),
    numbered: z.boolean().default(false).meta({ label: 'Numbered', help: 'true if the paper numbers its points.' }),
    quotedFrom: line(80)
      .optional()
      .meta({ label: 'Quoted from', help: 'Whose exact words the points are. Leave out if they are ours.' }),
    points: z
      .array(
        z.strictObject({
          name: line(80).optional().meta({ label: 'Name', help: 'What the point is called, such as "Inclusion".' }),
          text: line(300).meta({ label: 'Text', help: 'In plain words, or the exact words if they are quoted.' }),
          parts: z.array(line(160)).optional().meta({ label: 'Parts', help: 'The points under this point.' }),
          priority: idOf('priorities').optional().meta({ label: 'Priority', help: 'The priority that answers it.' }),
        }),
      )
      .min(1)
      .meta({ label: 'Points', help: 'Each point of the paper, in its order.' }),
  })
  .refine(({ count, points }) => count === points.length, {
    path: ['points'],
    message: 'are not as many as count says. Hold the list against the paper',
  });

export type StrategyPart = z.output<typeof strategyPart>;
