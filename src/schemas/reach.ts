import { z } from 'zod';
import { isMobile, phoneNumber, textNumber } from '#schemas/phone.ts';
import { day, idOf, line, webAddress, yearMonthOrDay } from '#schemas/shared.ts';

const pageThatSaysSo = z
  .strictObject({
    publisher: line(80).meta({ label: 'Publisher', help: 'Whose page it is, as it stands before “’s page”.' }),
    title: line(160).meta({ label: 'Title', help: 'The page’s own title.' }),
    url: webAddress.meta({ label: 'Address', help: 'Its full address.' }),
    date: yearMonthOrDay.optional().meta({
      label: 'Date',
      help: 'The page’s own date, as exact as it says: never the day you read it.',
      startsWritten: true,
    }),
    undated: z.boolean().optional().meta({ label: 'Undated', help: 'true if the page gives no date of its own.' }),
  })
  .refine(({ date, undated }) => (date === undefined) === (undated === true), {
    path: ['date'],
    message: 'is the page’s own date. Write it, or “undated: true” if the page gives none: one of the two',
  });

const linkTo = (help: string) =>
  z.strictObject({
    label: line(80).meta({ label: 'Label', help }),
    url: webAddress.meta({ label: 'Address', help: 'Its full address.' }),
  });

/**
 * One body or team that a family can reach, and how. Every page that sends people there names it under `reach`, so a number
 * is mended in one place.
 */
export const reach = z
  .strictObject({
    title: line(100).meta({
      label: 'Title',
      help: 'Who answers, such as "Lancashire SENDIAS". A team, never a person.',
    }),
    what: line(160).meta({ label: 'What for', help: 'What a family can ask there.' }),
    askYourself: z
      .enum(['yes', 'no', 'not-known'])
      .meta({ label: 'Ask yourself', help: 'Whether a family may ask itself. It is printed first.' }),
    howToAsk: line(160)
      .optional()
      .meta({ label: 'How to ask', help: 'Only with "no": who must ask for you, in a sentence.' }),
    forWhom: line(100).optional().meta({ label: 'For whom', help: 'Which children or families, if the page says.' }),
    districts: z
      .array(idOf('districts'))
      .min(1)
      .optional()
      .meta({ label: 'Districts', help: 'Those it serves. Leave out for all of Lancashire.' }),
    outside: line(60).optional().meta({
      label: 'Outside',
      help: 'For a neighbour’s number: whose it is, such as "Blackpool". Then no districts.',
    }),
    phones: z
      .array(
        z.strictObject({
          number: phoneNumber.meta({ label: 'Number', help: 'In quotes, so a leading 0 is kept.' }),
          says: line(80).optional().meta({ label: 'Says', help: 'What to choose or do, such as "Choose option 2".' }),
          ownLine: z.boolean().optional().meta({
            label: 'Own line',
            help: 'true for a mobile that the body publishes as its own line, not one person’s.',
          }),
        }),
      )
      .min(1)
      .optional()
      .meta({ label: 'Phones', help: 'The first is the one to call.' }),
    texts: z
      .array(
        z.strictObject({
          number: textNumber.meta({ label: 'Number', help: 'In quotes. A text line, or a textphone.' }),
          says: line(80).optional().meta({ label: 'Says', help: 'What to do, such as "Text SHOUT".' }),
        }),
      )
      .min(1)
      .optional()
      .meta({ label: 'Texts', help: 'Text lines and textphones.' }),
    relay: line(120)
      .optional()
      .meta({ label: 'Relay', help: 'How to call through Relay UK, such as "18001, then the number".' }),
    sign: z
      .strictObject({
        says: line(160).meta({ label: 'Says', help: 'How to reach them in British Sign Language.' }),
        url: webAddress.optional().meta({ label: 'Address', help: 'The page for it, if there is one.' }),
      })
      .optional()
      .meta({ label: 'Sign', help: 'A way for those who sign.' }),
    email: z
      .email('must be an email address')
      .optional()
      .meta({ label: 'Email', help: 'A team’s mailbox, never one person’s.' }),
    emailOfTeam: z.boolean().optional().meta({
      label: 'Email of a team',
      help: 'true if the email looks like a person’s (a.b@…), and the body publishes it as the team’s.',
    }),
    form: linkTo('What you do there, such as "Write to them on their page".')
      .optional()
      .meta({ label: 'Form', help: 'A page where you write or register.' }),
    website: linkTo('The body’s own page for families.')
      .optional()
      .meta({ label: 'Website', help: 'The body’s own page for families. Not enough alone.' }),
    post: line(200).optional().meta({ label: 'Post', help: 'The address to write to, on one line with commas.' }),
    hours: line(160).optional().meta({ label: 'Hours', help: 'When it is open, as the page says.' }),
    bankHolidays: line(80).optional().meta({ label: 'Bank holidays', help: 'What holds on bank holidays.' }),
    nonePublished: z.boolean().optional().meta({
      label: 'None published',
      help: 'true if no phone number or email is published. Readers are told so.',
    }),
    page: pageThatSaysSo.meta({ label: 'Page', help: 'The body’s own page that says so.' }),
    alsoOn: pageThatSaysSo.optional().meta({ label: 'Also on', help: 'A second page, of another body, that agrees.' }),
    readOn: day.meta({ label: 'Read on', help: 'The day somebody read the page, or a saved copy of it.' }),
    rung: z
      .strictObject({
        on: day.meta({ label: 'Rung on', help: 'The day somebody rang or wrote, and was answered.' }),
        by: line(60)
          .regex(/^[a-z]/, 'must be a role in small letters, such as content editor, never a name')
          .meta({ label: 'Rung by', help: 'A role, never a name.' }),
      })
      .optional()
      .meta({ label: 'Rung', help: 'Once somebody has. Until then readers see “Not confirmed”.' }),
  })
  .superRefine((value, context) => {
    const refuse = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const { phones, texts, relay, sign, email, form, post, nonePublished } = value;
    if (nonePublished === true && (phones !== undefined || email !== undefined))
      refuse(
        ['nonePublished'],
        'says that no phone number or email is published, but there is one. Take out one of them',
      );
    if (![phones, texts, relay, sign, email, form, post].some((way) => way !== undefined) && nonePublished !== true)
      refuse(
        ['phones'],
        'is missing, and so is every other way to reach somebody (texts, relay, sign, email, form, post). A website is not enough. If none is published, write “nonePublished: true”',
      );
    if (value.outside !== undefined && value.districts !== undefined)
      refuse(
        ['districts'],
        'stands beside "outside": a neighbour’s number serves none of the twelve. Keep one of them',
      );
    if (value.howToAsk !== undefined && value.askYourself !== 'no')
      refuse(['howToAsk'], `goes with askYourself: no. Here it is ${value.askYourself}`);
    phones?.forEach(({ number, ownLine }, index) => {
      if (isMobile(number) && ownLine !== true)
        refuse(
          ['phones', index, 'number'],
          'is a mobile, which is mostly one person’s. Is it a text line? Then it goes under texts. Does the body publish it as its own line? Then add “ownLine: true”',
        );
    });
  });

export type Reach = z.output<typeof reach>;
