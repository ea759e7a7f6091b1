import { tellUsReasons } from '#base/lists/tellUsReasons.ts';
import { fill } from '#base/text/fill.ts';
import { longestMessage, type Message, type MessageProblem } from '#formats/readMessage.ts';
import type { PageText } from '#schemas/pageTexts.ts';

/** What the form says, and what its answer says. */
export interface MessageWords {
  readonly form: Extract<PageText, { id: 'tell-us' }>;
  readonly answer: Extract<PageText, { id: 'message-answer' }>;
}

/** All the style that an answer has, in the reader's own colours and letters. Its policy lets nothing else in. */
export const messageStyle =
  ':root{color-scheme:light dark}body{font:1.2rem/1.55 system-ui,sans-serif;max-width:32rem;margin:0 auto;padding:1rem}' +
  'h1,h2,legend,label[for],.late{font-weight:700}h2{font-size:1.2rem}fieldset{border:0;padding:0}.wrongs,.wrong{border-left:4px solid;padding-left:.75rem}' +
  'label:not([for]),button,textarea{font:inherit}label:not([for]){display:block;padding:.5rem 0}input{width:1.5rem;height:1.5rem}textarea{width:100%;box-sizing:border-box}' +
  'button{padding:.6rem 1.2rem}:focus-visible{outline:3px solid;outline-offset:2px}';

/**
 * A whole page that says one thing about a message: that it was kept, or why nothing could be read.
 *
 * @param back the page it is about, as a whole address, if it names one
 */
export function sayOfMessage(words: MessageWords, title: string, line: string, back?: string): string {
  return pageOf(title, `<h1>${text(title)}</h1><p>${text(line)}</p>${linkBack(words, back)}`);
}

/**
 * The form again, as the GOV.UK Design System asks: all that is wrong at the top, each a link to its field, and again beside the field. What
 * was written is still there, as text and never as markup.
 *
 * @param given what can be shown again
 * @param back the page it is about, as a whole address, if it names one
 */
export function askAgain(
  words: MessageWords,
  problems: readonly MessageProblem[],
  given: Partial<Message>,
  back?: string,
): string {
  const { form, answer } = words;
  const values = { most: longestMessage.toLocaleString('en-GB') };
  const says = (problem: MessageProblem) => text(fill(form[problem], values));
  const ofReason = problems.filter((problem) => problem === 'noReason');
  const ofText = problems.filter((problem) => problem !== 'noReason' && problem !== 'noPage');
  const line = (problem: MessageProblem) =>
    problem === 'noPage'
      ? says(problem)
      : `<a href="#${problem === 'noReason' ? 'reason-0' : 'text'}">${says(problem)}</a>`;
  const beside = (id: string, own: readonly MessageProblem[]) =>
    own.length === 0 ? '' : `<p class="late" id="${id}">${own.map(says).join(' ')}</p>`;
  const described = (own: readonly MessageProblem[], ...ids: string[]) =>
    ` aria-describedby="${ids.slice(0, own.length === 0 ? -1 : undefined).join(' ')}"`;
  const reasons = tellUsReasons
    .map(
      ({ id, label }, index) =>
        `<label><input type="radio" name="reason" id="reason-${index}" value="${id}"${given.reason === id ? ' checked' : ''}> ${text(label)}</label>`,
    )
    .join('');
  return pageOf(
    `${answer.error}: ${answer.notSentTitle}`,
    `<div class="wrongs" role="alert" tabindex="-1" autofocus><h1>${text(answer.notSentTitle)}</h1><h2>${text(form.wrong)}</h2><ul>${problems.map((problem) => `<li>${line(problem)}</li>`).join('')}</ul></div>` +
      `<form method="post"><input type="hidden" name="page" value="${text(given.page ?? '')}">` +
      `<fieldset${ofReason.length === 0 ? '' : ' class="wrong" aria-describedby="reason-wrong"'}><legend>${text(form.what)}</legend>${beside('reason-wrong', ofReason)}${reasons}</fieldset>` +
      `<div${ofText.length === 0 ? '' : ' class="wrong"'}><p><label for="text">${text(form.text)}</label></p><p id="hint">${text(fill(form.hint, values))}</p>${beside('text-wrong', ofText)}` +
      `<textarea id="text" name="text" rows="6"${described(ofText, 'hint', 'text-wrong')}${ofText.length === 0 ? '' : ' aria-invalid="true"'}>\n${text(given.text ?? '')}</textarea></div>` +
      `<p>${text(form.next)}</p><p><button type="submit">${text(form.send)}</button></p></form>${linkBack(words, back)}`,
  );
}

function linkBack({ answer }: MessageWords, back: string | undefined): string {
  return back === undefined ? '' : `<p><a href="${text(back)}">${text(answer.back)}</a></p>`;
}

function pageOf(title: string, main: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(title)}</title><style>${messageStyle}</style></head><body><main>${main}</main></body></html>`;
}

/** Text as HTML, in an element or in quotes. */
function text(plain: string): string {
  return plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
