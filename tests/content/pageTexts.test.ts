import { expect, it } from 'vitest';
import { closedService } from '#checks/content/closedService.ts';
import { readOurContent } from '../support/contentRoot.ts';

it.each(['educational-psychology', 'sendias', 'mental-health-support'])(
  'whoever retires services/%s learns of each page made from many that sends people there',
  async (id) => {
    const { entries } = await readOurContent();
    const after = entries.map((entry) =>
      entry.collection === 'services' && entry.id === id
        ? { ...entry, data: { ...entry.data, status: 'retired' } }
        : entry,
    );
    const pages = entries.filter(
      ({ collection, data }) => collection === 'pageTexts' && JSON.stringify(data).includes(`"services/${id}"`),
    );
    const said = closedService(after).filter(({ file }) => file === 'src/content/pageTexts.yaml');
    expect(pages.map((page) => page.id)).not.toEqual([]);
    expect(said).toHaveLength(pages.length);
  },
);
