import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Reach } from '#schemas/reach.ts';

/** What families ask for, and who is there to be asked: entries of `src/content/reach`. */
const needs: readonly [need: string, ids: readonly string[]][] = [
  ['Mental health crisis', ['nhs-111-mental-health', 'mental-health-crisis-line']],
  ['A child is not safe', ['social-care']],
  ['Harm at home', ['domestic-abuse-helpline', 'victim-services']],
  ['Cannot use the phone', ['relay-uk', 'text-999', 'bsl-999']],
  ['Advice on school or a plan', ['sendias']],
  ['Ask the council for a plan, or about one', ['inclusion-service']],
  ['Mediation before an appeal', ['mediation']],
  ['The Tribunal', ['send-tribunal']],
  ['A school place is refused', ['school-admissions', 'education-access']],
  ['Travel to school is refused', ['education-access', 'council-complaints']],
  ['Suspended, excluded or sent home', ['education-access', 'sendias']],
  ['School for a child in care', ['virtual-school']],
  ['Health visitor or school nurse', ['health-visitors-school-nurses']],
  [
    'Speech therapy',
    [
      'speech-therapy-central-west',
      'speech-therapy-east',
      'speech-therapy-fylde-wyre',
      'speech-therapy-lancaster',
      'hospital-lancaster',
    ],
  ],
  [
    'Occupational therapy',
    [
      'speech-therapy-central-west',
      'speech-therapy-east',
      'occupational-therapy',
      'occupational-therapy-fylde-wyre',
      'hospital-lancaster',
    ],
  ],
  [
    'Physiotherapy',
    [
      'physiotherapy-preston-chorley',
      'physiotherapy-east',
      'hospital-east',
      'hospital-lancaster',
      'hospital-west-lancashire',
    ],
  ],
  [
    'Children’s community doctors',
    [
      'community-doctors-preston-chorley',
      'community-doctors-fylde-wyre',
      'child-development-east',
      'hospital-east',
      'hospital-lancaster',
      'hospital-west-lancashire',
    ],
  ],
  ['The wait for an autism or attention assessment', ['patient-advice-lscft', 'patient-advice-fylde-wyre']],
  [
    'Children’s mental health team',
    ['mental-health-east', 'mental-health-central-lancaster', 'mental-health-fylde-wyre'],
  ],
  ['A health question about school or a plan', ['health-officer-north', 'health-officer-east-south']],
  ['Wheelchair', ['wheelchairs']],
  ['Bedwetting, nappies, continence', ['bedwetting-preston', 'health-visitors-school-nurses']],
  ['A very ill child', ['derian-house', 'continuing-care']],
  [
    'Complain about a hospital',
    [
      'patient-advice-east',
      'patient-advice-preston-chorley',
      'patient-advice-fylde-wyre',
      'patient-advice-lancaster',
      'patient-advice-west-lancashire',
    ],
  ],
  ['A short break, or help from social care', ['social-care', 'break-time']],
  ['Changes to a home', ['council-occupational-therapy']],
  ['Help for a parent who cares', ['carers-assessments', 'carers-east', 'carers-central-north']],
  ['Disability Living Allowance', ['disability-living-allowance']],
  [
    'Homeless, or may be',
    [
      'housing-burnley',
      'housing-chorley',
      'housing-fylde',
      'housing-hyndburn',
      'housing-lancaster',
      'housing-pendle',
      'housing-preston',
      'housing-ribble-valley',
      'housing-rossendale',
      'housing-south-ribble',
      'housing-west-lancashire',
      'housing-wyre',
    ],
  ],
  ['A college, and its help with learning', ['burnley-college', 'nelson-colne-college']],
];

/** Best first. */
const marks = ['✓', '○', '·', '–'] as const;
type Mark = (typeof marks)[number];

/** The document of the needs that families have, and whether there is a way in, district by district. */
export function needsByDistrict(entries: readonly Entry[]): string {
  const districts = entriesOf(entries, 'districts');
  const reach = new Map(entriesOf(entries, 'reach').map(({ id, data }) => [id, data] as const));
  const rows = needs.map(([need, ids]) => ({
    need,
    marks: districts.map(({ id }) => bestOf(ids.map((one) => markOf(reach.get(one), one, id)))),
  }));
  const all = rows.flatMap((row) => row.marks);
  const count = (mark: Mark) => all.filter((one) => one === mark).length;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const header = ['Need', ...districts.map(({ data }) => data.name)];
  return `# Needs, district by district

Is there a way to reach somebody? Worked out from \`src/content/reach\` by \`tests/support/writeNeedsByDistrict.ts\`, and held to
it by a test. Nobody has rung any of them for this table.

- ✓ a phone, text, relay, sign or email, on a page dated 2024 or later, or on the pages of two bodies: ${count('✓')}
- ○ the same, on a page that is undated or older: ${count('○')}
- · only a letter, a form or a link: ${count('·')}
- – nothing: ${count('–')}

${line(header)}
${line(header.map(() => '---'))}
${rows.map((row) => line([row.need, ...row.marks])).join('\n')}
`;
}

function bestOf(found: readonly Mark[]): Mark {
  return marks.find((mark) => found.includes(mark)) ?? '–';
}

function markOf(entry: Reach | undefined, id: string, district: string): Mark {
  if (entry === undefined) throw new Error(`src/content/reach/${id}.yaml is not there. Mend the list of needs.`);
  if (entry.outside !== undefined || (entry.districts && !entry.districts.includes(district))) return '–';
  const { phones, texts, relay, sign, email, page, alsoOn } = entry;
  if (![phones, texts, relay, sign, email].some((way) => way !== undefined)) return '·';
  const dated = [page.date, alsoOn?.date].some((date) => date !== undefined && date >= '2024');
  const twoBodies = alsoOn !== undefined && alsoOn.publisher !== page.publisher;
  return dated || twoBodies ? '✓' : '○';
}
