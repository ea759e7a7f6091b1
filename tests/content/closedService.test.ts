import { expect, it } from 'vitest';
import { closedService } from '#checks/content/closedService.ts';
import { readOurContent } from '../support/contentRoot.ts';

it.each(['educational-psychology', 'powar', 'mental-health-support'])(
  'whoever retires services/%s learns of each card of pages made from many that sends people there',
  async (id) => {
    const { entries } = await readOurContent();
    const after = entries.map((entry) =>
      entry.collection === 'services' && entry.id === id
        ? { ...entry, data: { ...entry.data, status: 'retired' as const } }
        : entry,
    );
    const pages = entries.filter(
      ({ collection, data }) => collection === 'contactCards' && JSON.stringify(data).includes(`"services/${id}"`),
    );
    const said = closedService(after).filter(({ file }) => file === 'src/content/contactCards.yaml');
    expect(pages.map((page) => page.id)).not.toEqual([]);
    expect(said).toHaveLength(pages.length);
  },
);

it.each(['more', 'otherWays', 'asked'])(
  'a link under “%s” of a page made from many is looked at, too',
  async (field) => {
    const { entries } = await readOurContent();
    const page = entries.find((entry) => entry.collection === 'pageTexts' && field in entry.data);
    const service = entries.find((entry) => entry.collection === 'services' && entry.id === 'powar');
    if (page?.collection !== 'pageTexts' || service?.collection !== 'services') throw new Error('They are not there.');
    const link = { ...page, data: { ...page.data, [field]: [{ label: 'Speak up', to: 'services/powar' }] } };
    const shut = { ...service, data: { ...service.data, status: 'retired' as const } };
    expect(closedService([link, service])).toEqual([]);
    expect(closedService([link, shut]).map(({ file }) => file)).toEqual(['src/content/pageTexts.yaml']);
  },
);
