import type { Rule } from 'eslint';
import ts from 'typescript';
import { newerThanFloor, sharedNames } from '#integrations/browserFloor.ts';

/** What typescript-eslint gives a rule beside the tree, as far as it is asked for here. */
interface Services {
  readonly program: ts.Program | null;
  readonly esTreeNodeToTSNodeMap: { get(node: unknown): ts.Node };
}

const newer = new Set(newerThanFloor);
/** Names of newer things of instances that nothing older bears: the browser's types share them out over many interfaces. */
const newerNames = new Set(
  newerThanFloor
    .flatMap((path) => /\.prototype\.(\w+)$/.exec(path)?.[1] ?? [])
    .filter((name) => !sharedNames.has(name)),
);
const libraryFile = /\/lib\.[\w.]+\.d\.ts$/;
/** The parts of TypeScript's library for editions of the language that the oldest browsers do not have. */
const newerEdition = /\/lib\.(?:es202[3-9]|es20[3-9]\d|esnext)[\w.]*\.d\.ts$/;
const newerPattern = /\(\?<[=!]|\(\?[ims]*-?[ims]+:/;

/**
 * A rule of the linter: nothing that one of the oldest browsers lacks (`browserFloor`). It goes by types, so it tells
 * `parameters.size`, which is new, from `map.size`, which is not. Of patterns it refuses lookbehind, modifiers and the v flag.
 */
export const knownToFloor: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices as Partial<Services>;
    const report = (node: Rule.Node, what: string) => {
      context.report({
        node,
        message: `${what} is newer than the phones that families hold (integrations/browserFloor.ts).`,
      });
    };
    return {
      Literal(node) {
        if (!('regex' in node)) return;
        if (newerPattern.test(node.regex.pattern)) report(node, 'Lookbehind in a pattern, or a modifier,');
        if (node.regex.flags.includes('v')) report(node, 'The v flag of a pattern');
      },
      Identifier(node) {
        // `{ size }` is one word, and two identifiers.
        if (node.parent.type === 'Property' && node.parent.shorthand && node.parent.key !== node) return;
        if (!program || !nodes) return;
        const symbol = symbolOf(nodes.get(node), program.getTypeChecker());
        const found = newerOf(symbol?.declarations ?? []);
        if (found !== undefined) report(node, found);
      },
    };
  },
};

/** What a name means: of a property in braces the property, not the constant or the value made of it. */
function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (!ts.isIdentifier(node) || ts.isTypeNode(parent) || ts.isExpressionWithTypeArguments(parent)) return undefined;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  if ((ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node)
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  return checker.getSymbolAtLocation(node);
}

/** The newer thing that these declarations of TypeScript's library declare, if it is one. Some stand in several editions. */
function newerOf(all: readonly ts.Declaration[]): string | undefined {
  const paths = all.flatMap((declaration) => pathOf(declaration) ?? []);
  const listed = paths.find((path) => newer.has(path) || newerNames.has(/\.prototype\.(\w+)$/.exec(path)?.[1] ?? ''));
  if (listed !== undefined) return listed;
  return all.every((declaration) => newerEdition.test(declaration.getSourceFile().fileName)) ? paths[0] : undefined;
}

/** As the list writes it: `Map.groupBy`, `Array.prototype.with`, `structuredClone`. Undefined of what is ours. */
function pathOf(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  const name = (declaration as ts.NamedDeclaration).name?.getText();
  if (name === undefined || !libraryFile.test(declaration.getSourceFile().fileName)) return undefined;
  if (ts.isInterfaceDeclaration(parent)) {
    const [, owner, isStatic] = /^(.*?)(Constructor)?$/.exec(parent.name.text) ?? [];
    return isStatic ? `${owner}.${name}` : `${owner}.prototype.${name}`;
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return `${parent.parent.name.getText()}.${name}`;
  return name;
}
