import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import type { ReadPage } from '#checks/built/readPage.ts';

/** No attribute holds code: no `onclick` or its like. */
export function checkHandlers({ address, elements }: ReadPage): Finding[] {
  return elements.flatMap((element) =>
    element.attrs
      .filter(({ name }) => name.startsWith('on'))
      .map(({ name }) =>
        builtFinding(
          'built-handler',
          address,
          `Has code in an attribute: ${name} on <${element.tagName}>.`,
          'Listen for the event in a *.client.ts file.',
        ),
      ),
  );
}
