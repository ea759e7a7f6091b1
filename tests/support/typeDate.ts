import type { Page } from 'playwright-core';

/**
 * Types a date into the three fields that ask for it, and presses the button under them, as a reader would.
 *
 * @param date as YYYY-MM-DD; nothing empties the fields
 */
export async function typeDate(page: Page, label: string, date: string): Promise<void> {
  const group = page.getByRole('group', { name: label });
  const [year = '', month = '', day = ''] = date.split('-');
  await group.getByLabel('Day').fill(day && String(Number(day)));
  await group.getByLabel('Month').fill(month && String(Number(month)));
  await group.getByLabel('Year').fill(year);
  await page.locator('.dates button').click();
}
