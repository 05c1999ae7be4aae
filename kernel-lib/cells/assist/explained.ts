import ts from '@tslab/typescript-for-tslab';
import type { AskedCell } from './asked-cell.ts';
import { neverCancelled } from './never-cancelled.ts';
import { services } from './services.ts';

/** What is known of a name, or of the function whose brackets a place is in. */
export interface Explained {
  /** As TypeScript declares it: every way to call a function on a line. */
  readonly signature: string;
  readonly documentation: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  /** What its parameters take by name. */
  readonly options: readonly ExplainedOption[];
  /** Its whole declaration, where that is asked for. */
  readonly source: string | undefined;
}

export interface ExplainedOption {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly documentation: string;
}

/** Further ones than these are of no help. */
const most = { signatures: 5, options: 30, lines: 60 };

/**
 * What is to say of the name at a place; where there is none, of the function in whose brackets it is.
 *
 * @param isWhole whether its declaration is to be shown, too
 */
export function explainedAt(cell: AskedCell, isWhole = false): Explained | undefined {
  try {
    return named(cell, isWhole) ?? called(cell, isWhole);
  } catch {
    // TypeScript itself may fail at half of a cell.
    return undefined;
  }
}

function named({ program, file, start, position }: AskedCell, isWhole: boolean): Explained | undefined {
  const checker = program.getTypeChecker();
  const info = services.getQuickInfoAtPosition(file, checker, neverCancelled, start + position);
  if (!info || isUnknown(info)) return undefined;
  const node = identifierAt(file, info.textSpan.start);
  const symbol = node && resolved(checker.getSymbolAtLocation(node), checker);
  const [signature] = node ? checker.getTypeAtLocation(node).getCallSignatures() : [];
  return {
    signature: text(info.displayParts)
      .replace(/^\(alias\) /, '')
      .replace(/\nimport .*$/, ''),
    documentation: text(info.documentation),
    tags: tagsOf(info.tags),
    options: isFunction(symbol) ? optionsOf(signature, file, program) : [],
    source: isWhole ? sourceOf(symbol?.declarations) : undefined,
  };
}

/** TypeScript takes a name that there is not for one of type any. */
function isUnknown({ kind, displayParts }: ts.QuickInfo): boolean {
  return kind === ts.ScriptElementKind.unknown && text(displayParts) === 'any';
}

function called({ program, file, start, position }: AskedCell, isWhole: boolean): Explained | undefined {
  const place = start + position;
  const help = services.SignatureHelp.getSignatureHelpItems(program, file, place, { kind: 'invoked' }, neverCancelled);
  if (!help) return undefined;
  const chosen = help.items[help.selectedItemIndex] ?? help.items[0];
  const items = [chosen, ...help.items.filter((item) => item !== chosen)].slice(0, most.signatures);
  const call = callAround(file, place);
  const signature = call && program.getTypeChecker().getResolvedSignature(call);
  return {
    signature: [...new Set(items.map(line))].join('\n'),
    documentation: text(chosen.documentation),
    tags: tagsOf(chosen.tags),
    options: optionsOf(signature, file, program),
    source: isWhole ? sourceOf(signature?.declaration && [signature.declaration]) : undefined,
  };
}

function line(item: ts.SignatureHelpItem): string {
  const between = text(item.separatorDisplayParts);
  const parameters = item.parameters.map(({ displayParts }) => text(displayParts)).join(between);
  return `${text(item.prefixDisplayParts)}${parameters}${text(item.suffixDisplayParts)}`;
}

function callAround(file: ts.SourceFile, place: number): ts.CallExpression | ts.NewExpression | undefined {
  const before = services.findPrecedingToken(place, file);
  const found = ts.findAncestor(
    before,
    (node) => isCall(node) && node.arguments !== undefined && node.arguments.pos <= place,
  );
  return found as ts.CallExpression | ts.NewExpression | undefined;
}

function isCall(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

function identifierAt(file: ts.SourceFile, start: number): ts.Node | undefined {
  const find = (node: ts.Node): ts.Node | undefined =>
    ts.isIdentifier(node) && node.getStart(file) === start ? node : ts.forEachChild(node, find);
  return find(file);
}

function resolved(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Symbol | undefined {
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isFunction(symbol: ts.Symbol | undefined): boolean {
  return symbol !== undefined && (symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Method)) !== 0;
}

/** The members of the parameters that are records of options: those of which something can be left out. */
function optionsOf(
  signature: ts.Signature | undefined,
  file: ts.SourceFile,
  program: ts.Program,
): readonly ExplainedOption[] {
  const checker = program.getTypeChecker();
  const typeOf = (symbol: ts.Symbol) => checker.getTypeOfSymbolAtLocation(symbol, file);
  const isOurs = (member: ts.Symbol) =>
    member.declarations?.some((each) => !program.isSourceFileDefaultLibrary(each.getSourceFile())) === true;
  const members = (signature?.parameters ?? []).flatMap((parameter) => {
    const own = checker.getPropertiesOfType(checker.getNonNullableType(typeOf(parameter)));
    return own.every(isOurs) && own.some(isOptional) ? own : [];
  });
  const required = members.filter((member) => !isOptional(member));
  return [...required, ...members.filter(isOptional)].slice(0, most.options).map((member) => ({
    name: member.name,
    type: shortest(checker.typeToString(checker.getNonNullableType(typeOf(member))), member),
    isOptional: isOptional(member),
    documentation: text(member.getDocumentationComment(checker)),
  }));
}

/** A type spelled out, or as it is declared where that is shorter. */
function shortest(type: string, { valueDeclaration: declared }: ts.Symbol): string {
  const name = declared && ts.isPropertySignature(declared) ? declared.type?.getText() : undefined;
  return name !== undefined && name.length < type.length ? name : type;
}

function isOptional(member: ts.Symbol): boolean {
  return (member.flags & ts.SymbolFlags.Optional) !== 0;
}

function sourceOf(declarations: readonly ts.Node[] | undefined): string | undefined {
  const [first] = declarations ?? [];
  if (!first) return undefined;
  const whole = ts.isVariableDeclaration(first) ? first.parent.parent : first;
  const lines = whole.getText().split('\n');
  return lines.length > most.lines ? [...lines.slice(0, most.lines), '…'].join('\n') : lines.join('\n');
}

function tagsOf(tags: readonly ts.JSDocTagInfo[] = []): Explained['tags'] {
  return tags.map((tag) => ({ name: tag.name, text: text(tag.text) }));
}

function text(parts: readonly ts.SymbolDisplayPart[] = []): string {
  return parts.map((part) => part.text).join('');
}
