import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../support/siteFolder.ts';

const folder = join(siteFolder, 'events');
const calendars = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ics'))
  : [];

describe('the calendars of the finished site', () => {
  it('are there: of all, of each kind and area, and of each event with a day', () => {
    expect(calendars).toEqual(expect.arrayContaining(['calendar.ics', 'kind/board.ics', 'area/east.ics']));
    expect(calendars.length).toBeGreaterThan(20);
  });

  it.each(calendars)('%s is the same to two readers', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const first = events
      .map((component) => new ICAL.Event(component))
      .map(({ uid, summary, startDate }) => [uid, summary, startDate.toJSDate().toISOString()]);
    const second = Object.values(nodeIcal.sync.parseICS(text))
      .filter((item) => item?.type === 'VEVENT')
      .map((item) => [item.uid, item.summary, (item.start as Date).toISOString()]);
    const byUid = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(second.toSorted(byUid)).toEqual(first.toSorted(byUid));
    expect(new Set(first.map(([uid]) => uid)).size).toBe(first.length);
  });
});
