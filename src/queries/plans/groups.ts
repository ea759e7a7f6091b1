import { addresses } from '#base/addresses.ts';
import { groupTimes } from '#base/lists/groupTimes.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { planPage } from '#queries/plans/planPages.ts';
import { dateView, joinSources } from '#queries/page/sourceLines.ts';
import { twoWayModel } from '#queries/plans/strategies.ts';

/** Everything that the page of the groups shows: each time with its own, never one list. */
export async function groupsPage() {
  const groups = inFileOrder(await entriesOf('groups'));
  const concerns = new Map((await entriesOf('concerns')).map(({ id, data }) => [id, data.title]));
  const priorities = new Map((await entriesOf('priorities')).map(({ id, data }) => [id, data.title]));
  const plan = await planPage('groups');
  return {
    ...plan,
    page: {
      ...plan.page,
      sources: joinSources(
        plan.page.sources,
        groups.flatMap(({ data }) => data.sources),
      ),
    },
    model: await twoWayModel(),
    times: groupTimes
      .map(({ id, label }) => ({
        id,
        heading: label,
        groups: groups
          .filter(({ data }) => data.time === id)
          .map((group) => ({
            id: group.id,
            title: group.data.title,
            asAt: dateView(group.data.asAt),
            does: group.data.does,
            members: group.data.members ?? [],
            leads: group.data.leads ?? [],
            worksOn: [
              ...(group.data.concerns ?? []).map((concern) => ({
                label: concerns.get(concern) ?? concern,
                href: addresses.concern(concern),
              })),
              ...(group.data.priority === undefined
                ? []
                : [
                    {
                      label: priorities.get(group.data.priority) ?? group.data.priority,
                      href: addresses.priority(group.data.priority),
                    },
                  ]),
            ],
            next: group.data.next,
          })),
      }))
      .filter((time) => time.groups.length > 0),
  };
}
