import { z } from 'zod';
import { formTexts } from '#schemas/pageTexts/formTexts.ts';
import { helpTexts } from '#schemas/pageTexts/helpTexts.ts';
import { nearTexts } from '#schemas/pageTexts/nearTexts.ts';
import { placeTexts } from '#schemas/pageTexts/placeTexts.ts';
import { recordTexts } from '#schemas/pageTexts/recordTexts.ts';
import { voiceTexts } from '#schemas/pageTexts/voiceTexts.ts';

const rows = [...helpTexts, ...formTexts, ...nearTexts, ...placeTexts, ...voiceTexts, ...recordTexts] as const;

/** The words of a page that no entry holds, because its page is made from many: one row a page, each with fields of its own. */
export const pageText = z.discriminatedUnion('id', rows);

export type PageText = z.output<typeof pageText>;

/** The pages that need a row. */
export const pagesWithTexts: readonly PageText['id'][] = rows.map(({ shape }) => shape.id.value);
