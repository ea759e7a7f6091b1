import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import TellUsForm from '#components/page/TellUsForm.astro';
import { formWords } from '#components/samples/form.ts';
import { renderComponent } from '../support/renderComponent.ts';

const form = {
  endpoint: 'https://example.org/',
  page: '/example/',
  reasons: [
    { id: 'old', label: 'It is old' },
    { id: 'other', label: 'Something else' },
  ],
  ...formWords,
  most: 40,
};

const html = await renderComponent(TellUsForm, { form });

describe('the form to tell us, without script', () => {
  const { document } = new JSDOM(html).window;

  it('names every field, and ties its hint and its error to it', () => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea')) {
      expect(field.labels?.length, field.id).toBe(1);
      for (const id of field.getAttribute('aria-describedby')?.split(' ') ?? [])
        expect(document.getElementById(id), id).not.toBeNull();
    }
    expect(document.querySelector('legend')?.textContent).toBe('What is it?');
  });

  it('says how much may be written, leaves nothing out in silence, and says what happens next', () => {
    expect(document.querySelector('#tell-hint')?.textContent).toContain('2,000 letters');
    expect(document.querySelector('textarea')?.hasAttribute('maxlength')).toBe(false);
    expect(document.querySelector('form')?.textContent).toContain('What happens next:');
  });

  it('leaves what is wrong to be said in words, not in a bubble that covers the next field', () => {
    expect(document.querySelector('form')?.noValidate).toBe(true);
  });
});

describe('the form to tell us, with script', () => {
  let window: JSDOM['window'];
  const find = (selector: string) => elementOf(window.HTMLElement, selector);
  const field = () => elementOf(window.HTMLTextAreaElement, 'textarea');
  const choose = (selector: string) => {
    elementOf(window.HTMLInputElement, selector).checked = true;
  };

  function elementOf<Kind extends Element>(kind: new () => Kind, selector: string): Kind {
    const found = window.document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
    return found;
  }

  beforeEach(async () => {
    vi.useFakeTimers();
    ({ window } = new JSDOM(html));
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('window', globalThis);
    vi.resetModules();
    await import('#components/page/tellUs.client.ts');
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  /** @returns whether it would be sent */
  function send(): boolean {
    return find('form').dispatchEvent(new window.Event('submit', { cancelable: true }));
  }

  function write(text: string): void {
    field().value = text;
    field().dispatchEvent(new window.Event('input', { bubbles: true }));
  }

  it('says all that is wrong beside its field and at the top, where the focus goes, and takes it away when it is right', () => {
    expect(send()).toBe(false);
    expect(find('.wrongs').hidden).toBe(false);
    expect(window.document.activeElement).toBe(find('.wrongs'));
    expect([...find('.wrongs').querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.text])).toEqual([
      ['#tell-old', 'Choose what is wrong.'],
      ['#tell-text', 'Write what we should put right.'],
    ]);
    expect(find('#tell-reason-wrong').textContent).toBe('Choose what is wrong.');
    expect(find('#tell-text-wrong').textContent).toBe('Write what we should put right.');
    expect(field().getAttribute('aria-invalid')).toBe('true');

    find('.wrongs a[href="#tell-text"]').click();
    expect(window.document.activeElement).toBe(field());

    choose('#tell-other');
    write('It has moved.');
    expect(send()).toBe(true);
    expect(find('.wrongs').hidden).toBe(true);
    expect(find('#tell-text-wrong').hidden).toBe(true);
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  it('does not send what is too long, and says so', () => {
    choose('#tell-old');
    write('x'.repeat(41));
    expect(send()).toBe(false);
    expect(find('#tell-text-wrong').textContent).toBe('Write 40 letters or fewer.');
  });

  it('shows how many letters are left at once, and says it in a pause, near the limit or over it', () => {
    write('It has moved.');
    expect(find('#tell-left').textContent).toBe('27 letters left.');
    vi.advanceTimersByTime(5000);
    expect(find('[role="status"]').textContent).toBe('');

    write('x'.repeat(35));
    vi.advanceTimersByTime(900);
    write('x'.repeat(36));
    vi.advanceTimersByTime(900);
    expect(find('[role="status"]').textContent).toBe('');
    vi.advanceTimersByTime(200);
    expect(find('[role="status"]').textContent).toBe('4 letters left.');

    write('x'.repeat(43));
    expect(find('#tell-left').textContent).toBe('3 letters too many.');
    vi.advanceTimersByTime(1000);
    expect(find('[role="status"]').textContent).toBe('3 letters too many.');
  });
});
