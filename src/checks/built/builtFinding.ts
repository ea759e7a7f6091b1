import type { Finding } from '#checks/finding.ts';
import type { BuiltKind } from '#checks/built/kinds.ts';

/** One finding about a finished page, named by its address. */
export function builtFinding(kind: BuiltKind, address: string, message: string, fix?: string): Finding {
  return { kind, file: address, message, ...(fix === undefined ? {} : { fix }) };
}
