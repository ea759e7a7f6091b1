import { z } from 'zod';
import { idsOf } from '#base/lists/idsOf.ts';
import { thingKinds } from '#base/lists/thingKinds.ts';
import { idOf, line, pagePlace, slug, source, waysToReach, webAddress } from '#schemas/shared.ts';

/** Something to do for children and young people, as a page of today tells of it. */
export const thingToDo = z.strictObject({
  id: slug,
  kind: z.enum(idsOf(thingKinds)).meta({ label: 'Kind', help: 'The part of the page it stands in.' }),
  title: line(80).meta({ label: 'Title', help: 'What it is, as a family would call it.' }),
  says: z
    .array(line(200))
    .min(1)
    .meta({ label: 'Says', help: 'What it is, for whom, and how to join: one plain sentence each.' }),
  districts: z
    .array(idOf('districts'))
    .min(1)
    .optional()
    .meta({ label: 'Districts', help: 'Where it is. Leave out for all of Lancashire, or if no page says.' }),
  to: pagePlace.optional().meta({ label: 'To', help: 'The page of this site that tells more.', refersTo: '*' }),
  link: z
    .strictObject({
      label: line(80).meta({ label: 'Label', help: 'What the link says.' }),
      url: webAddress.meta({ label: 'Address', help: 'Its full address.' }),
    })
    .optional()
    .meta({ label: 'Link', help: 'The page elsewhere where one goes on, if nobody to reach has it.' }),
  reach: waysToReach,
  sources: z
    .array(source)
    .min(1)
    .meta({ label: 'Sources', help: 'The pages that tell of it. Nothing from a list of past years.' }),
});
