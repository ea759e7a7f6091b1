import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { exampleHtml } from '../gallery/exampleHtml.ts';
import { exampleFiles, exampleTable, slugOf, withoutExamples } from '../gallery/exampleTable.ts';
import { renderComponent } from '../support/renderComponent.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader(config));

/** What is wrong with a piece of HTML, in the place where the gallery has it: under the headings of three levels. */
async function problems(html: string): Promise<string[]> {
  const whole = html.startsWith('<html')
    ? `<!doctype html>${html}`
    : `<!doctype html><html lang="en-GB"><head><title>x</title></head><body><main><h1>a</h1><h2>b</h2><h3>c</h3>${html}</main></body></html>`;
  const { results } = await validator.validateString(whole);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe('the table of examples', () => {
  it('has every component and layout, each with examples or with a reason', () => {
    expect(exampleTable.length).toBeGreaterThan(80);
    const bare = exampleTable.filter(({ path, examples }) => examples.length === 0 && !(path in withoutExamples));
    expect(bare.map(({ path }) => `src/${path}.examples.ts is missing`)).toEqual([]);
  });

  it('has no file without its component, and no reason that is not needed', () => {
    const withExamples = new Map(exampleTable.map(({ path, examples }) => [path, examples.length > 0]));
    expect(exampleFiles.filter((path) => !withExamples.has(path))).toEqual([]);
    expect(Object.keys(withoutExamples).filter((path) => withExamples.get(path) !== false)).toEqual([]);
  });

  it('gives each example of a component an address of its own', () => {
    for (const { path, examples } of exampleTable) {
      const slugs = examples.map(([name]) => slugOf(name));
      expect(slugs, path).toEqual([...new Set(slugs)]);
      expect(slugs, path).not.toContain('');
    }
  });
});

const rows = exampleTable.flatMap(({ path, component, examples }) =>
  examples.map(([name, example]) => ({ path, name, component, example })),
);

describe('each example', () => {
  it.each(rows)('$path: $name', async ({ component, example }) => {
    const html = await renderComponent(component, example.props, example.slots);
    if (example.printsNothing) {
      expect(html).toBe('');
      return;
    }
    expect(html).not.toBe('');
    // What a template prints of a value that it was not made for.
    expect(html).not.toMatch(/\b(?:undefined|NaN)\b|\[object /);
    expect(await problems(exampleHtml(html, example, 'here'))).toEqual([]);
  });
});

describe('what looks at the examples', () => {
  it('finds faults in a piece of HTML', async () => {
    const found = (await problems('<ul><div>x</div></ul><p id="a"><p id="a"><button>x</button>')).join('\n');
    for (const rule of ['element-permitted-content', 'no-dup-id', 'no-implicit-button-type'])
      expect(found).toContain(rule);
  });

  it('parts the ids of examples that stand on one page, and shows what a script would', () => {
    const html =
      '<p hidden id="a" class="b"><a href="#a">a</a><a href="#main">b</a><i aria-labelledby="a other"></i></p>';
    expect(exampleHtml(html, {}, 'x')).toBe(
      '<p hidden id="x-a" class="b"><a href="#x-a">a</a><a href="#main">b</a><i aria-labelledby="x-a other"></i></p>',
    );
    expect(exampleHtml('<template id="t"><p hidden>a</p></template>', { shownByScript: true }, 'x')).toBe(
      '<div id="x-t"><p>a</p></div>',
    );
  });
});
