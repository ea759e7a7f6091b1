/**
 * A time in London as the moment it is, in UTC. British Summer Time runs from 1:00 UTC on the last Sunday of March to 1:00 UTC on
 * the last Sunday of October (Summer Time Order 2002). A time that the clocks skip counts as if they had not moved; of a time
 * that comes twice the first is meant.
 *
 * @param local as YYYY-MM-DDTHH:MM
 * @example londonToUtc('2026-07-01T10:00') // => '2026-07-01T09:00'
 */
export function londonToUtc(local: string): string {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const year = Number(local.slice(0, 4));
  const summer = asIfUtc - hour >= changeOf(year, 2) && asIfUtc - hour < changeOf(year, 9);
  return new Date(summer ? asIfUtc - hour : asIfUtc).toISOString().slice(0, 16);
}

const hour = 3_600_000;

/** 1:00 UTC on the last Sunday of a month, counted from 0. */
function changeOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}
