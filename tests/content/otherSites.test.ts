import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const content = join(import.meta.dirname, '../../src/content');

/** What a link says that leads to another site: whose it is, so that nobody lands there by surprise. By the end of its host. */
const names: Readonly<Record<string, RegExp>> = {
  '999bsl.co.uk': /999 BSL/,
  'abilitynet.org.uk': /AbilityNet/,
  'actionforchildren.org.uk': /Action for Children/,
  'barnardos.org.uk': /Barnardo/,
  'childcarechoices.gov.uk': /Childcare Choices/,
  'childline.org.uk': /Childline/,
  'contact.org.uk': /Contact/,
  'deputiesforum.co.uk': /website of/,
  'equalityadvisoryservice.com': /website of/,
  'familyfund.org.uk': /Family Fund/,
  'fenews.co.uk': /news website’s/,
  'forbessolicitors.co.uk': /law firm’s/,
  'gov.uk': /government|Code of Practice|Department for Education|Ofsted/,
  'healthwatchbrightonandhove.co.uk': /Healthwatch/,
  'healthwatchlancashire.co.uk': /Healthwatch Lancashire/,
  'healthyyoungmindslsc.co.uk': /map of (?:local )?mental health services/,
  'ico.org.uk': /website of/,
  'iwf.org.uk': /its own page/,
  'lancashire.gov.uk': /council|Lancashire|its own page/,
  'lancashireparentcarerforum.org.uk': /forum’s own website/,
  'lancssendias.org.uk': /team’s own website/,
  'legislation.gov.uk': /official website|government’s website of laws/,
  'lgo.org.uk': /Ombudsman/,
  'mhfaengland.org': /Mental Health First Aid England/,
  'nationalcareers.service.gov.uk': /National Careers Service/,
  'nhs.uk': /NHS|[Hh]ospital|team’s own page/,
  'ofsted.gov.uk': /Ofsted/,
  'signhealth.org.uk': /SignHealth/,
  'thinkuknow.co.uk': /their own page/,
};

const links = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) =>
    [...readFileSync(join(content, file), 'utf8').matchAll(/\[([^\]]+)\]\(https?:\/\/([^/)]+)([^)]*)\)/g)].map(
      ([, label = '', host = '', path = '']) => ({ file, label, host, path }),
    ),
  );

/** The longest end of a host that the table knows. */
function ownerOf(host: string): string | undefined {
  return Object.keys(names)
    .filter((end) => host === end || host.endsWith(`.${end}`))
    .toSorted((a, b) => b.length - a.length)[0];
}

describe('a link in our words that leads to another site', () => {
  test('there are many, and the table holds nobody else', () => {
    expect(links.length).toBeGreaterThan(100);
    const used = new Set(links.map(({ host }) => ownerOf(host)));
    expect(Object.keys(names).filter((name) => !used.has(name))).toEqual([]);
  });

  test('says whose site it is', () => {
    const silent = links.filter(({ label, host }) => !names[ownerOf(host) ?? '']?.test(label));
    expect(silent.map(({ file, label, host }) => `${file}: “${label}” leads to ${host}`)).toEqual([]);
  });

  test('says so when it opens a document', () => {
    const documents = links.filter(({ path }) => /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods)(?:$|[?#])/i.test(path));
    expect(documents.filter(({ label }) => !/PDF|document|spreadsheet/i.test(label))).toEqual([]);
  });
});
