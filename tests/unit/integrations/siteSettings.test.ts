import { expect, test } from 'vitest';
import { readSettings, SettingsError } from '#integrations/siteSettings.ts';

test('what is not set, or set to nothing, has its usual value', () => {
  const empty = { SITE_ORIGIN: '', FORM_ENDPOINT: '', SITE_DATE: '', PORT: '', HOST: '' };
  expect(readSettings(empty)).toEqual(readSettings({}));
  expect(readSettings({})).toMatchObject({
    origin: 'https://local-offer.example',
    formEndpoint: undefined,
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    port: undefined,
    host: undefined,
  });
});

test.each([
  ['SITE_ORIGIN', 'https://www.example.org/', { origin: 'https://www.example.org', basePath: '' }],
  ['SITE_ORIGIN', 'https://example.org/local-offer', { origin: 'https://example.org', basePath: '/local-offer' }],
  ['SITE_ORIGIN', 'https://example.org/a/b-2/', { origin: 'https://example.org', basePath: '/a/b-2' }],
  ['SITE_ORIGIN', 'http://localhost:4321', { origin: 'http://localhost:4321' }],
  ['FORM_ENDPOINT', 'https://example.org/say?to=us', { formEndpoint: 'https://example.org/say?to=us' }],
  ['SITE_DATE', '2028-02-29', { date: '2028-02-29' }],
  ['PORT', '0', { port: 0 }],
  ['PORT', '65535', { port: 65_535 }],
  ['HOST', 'machine-1.local', { host: 'machine-1.local' }],
  ['HOST', '::1', { host: '::1' }],
  ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
])('%s=%s is taken', (name, value, read) => {
  expect(readSettings({ [name]: value })).toMatchObject(read);
});

const whole = 'Write the site’s own address, like https://www.example.org.';
const folder =
  'A folder after the name is letters, numbers and hyphens. Write it like https://example.org/local-offer.';
const calendar = 'Write a day of the calendar, like 2026-11-22.';
const port = 'Write a whole number from 0 to 65535, like 4321.';
const host = 'Write the name or number of a machine alone, like localhost or 127.0.0.1.';

test.each([
  ['SITE_ORIGIN', 'https://example.org/lancashire offer', whole],
  ['SITE_ORIGIN', 'https://example.org/öffer', folder],
  ['SITE_ORIGIN', 'https://example.org/a/../b', folder],
  ['SITE_ORIGIN', 'https://example.org//offer', folder],
  ['SITE_ORIGIN', 'https://example.org/a%2Fb', folder],
  [
    'SITE_ORIGIN',
    'https://example.org/offer/?a',
    'Nothing may come after the address. Write https://example.org/offer alone.',
  ],
  ['SITE_ORIGIN', 'https://example.org/?', 'Nothing may come after the address. Write https://example.org alone.'],
  ['SITE_ORIGIN', 'https://example.org#a', 'Nothing may come after the address. Write https://example.org alone.'],
  ['SITE_ORIGIN', 'www.example.org', whole],
  ['SITE_ORIGIN', 'https:www.example.org', whole],
  ['SITE_ORIGIN', 'https://', whole],
  ['SITE_ORIGIN', 'https:///example.org', whole],
  ['SITE_ORIGIN', 'https://example.org ', whole],
  ['SITE_ORIGIN', 'https://a b', whole],
  ['SITE_ORIGIN', 'ftp://example.org', whole],
  ['FORM_ENDPOINT', 'http://example.org/', 'Write a whole address that starts with https://.'],
  ['SITE_DATE', '2026-02-30', calendar],
  ['SITE_DATE', '2027-02-29', calendar],
  ['SITE_DATE', '2026-13-01', calendar],
  ['SITE_DATE', '2026-1-1', calendar],
  ['SITE_DATE', 'today', calendar],
  ['PORT', 'abc', port],
  ['PORT', '65536', port],
  ['PORT', '-1', port],
  ['PORT', '4321.5', port],
  ['HOST', 'http://localhost', host],
  ['HOST', 'localhost:4321', host],
  ['HOST', 'local host', host],
])('%s=%s is refused in plain words', (name, value, advice) => {
  expect(() => readSettings({ [name]: value })).toThrow(new SettingsError([`${name} is "${value}". ${advice}`]));
});

test('a password is not printed', () => {
  for (const name of ['SITE_ORIGIN', 'FORM_ENDPOINT']) {
    expect(() => readSettings({ [name]: 'https://someone:secret@example.org/' })).toThrow(
      new SettingsError([
        `${name} is not safe. Leave out the name and the password before example.org: every reader would see them.`,
      ]),
    );
  }
});

test('every setting that is wrong is named at once, without a trace', () => {
  const error = (() => {
    try {
      return readSettings({ SITE_DATE: '2026-02-30', PORT: 'abc' });
    } catch (thrown) {
      return thrown as Error;
    }
  })();
  expect(error).toMatchObject({
    name: 'SettingsError',
    message: `SITE_DATE is "2026-02-30". ${calendar}\nPORT is "abc". ${port}`,
  });
  expect((error as Error).stack).toBe((error as Error).message);
});
