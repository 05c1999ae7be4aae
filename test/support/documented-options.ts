import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Symbol as Named, Type } from '@tslab/typescript-for-tslab';

const ts = createRequire(import.meta.url)(
  '@tslab/typescript-for-tslab',
) as typeof import('@tslab/typescript-for-tslab');

/** Types that carry what is worked on. Whatever else a function takes as an object are options. */
const data: readonly string[] = [
  ...['Tensor', 'Examples', 'StoredPictures', 'Idx', 'Taps', 'Readonly<Record<Language, string>>', 'RemoteFile'],
  ...['RemoteSet', 'Layer', 'LayerShapes', 'NetworkShapes', 'Pass', 'Operations'],
];

/** Options by their name, and what is said within options. */
const records = /Options$|^(EarlyStopping|GridPart|Axis|Series|Bar|Block|Spot)$/;

/** One option of a function, as its hover shows it. */
export interface DocumentedOption {
  readonly name: string;
  readonly optional: boolean;
  readonly documentation: string;
}

export type DocumentedOptions = ReadonlyMap<string, readonly DocumentedOption[]>;

/**
 * What may be said to the library, as it is built: the options of every function, with `'` after its name for those it takes
 * after others, of every exported interface of options, and of every kind of layer that has a name.
 */
export function documentedOptions(): Readonly<Record<'functions' | 'interfaces' | 'layers', DocumentedOptions>> {
  const file = fileURLToPath(new URL('../../kernel-lib/dist/index.d.ts', import.meta.url));
  const { Node10 } = ts.ModuleResolutionKind;
  const program = ts.createProgram([file], { moduleResolution: Node10, types: [], strict: true });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as never) as Named;
  const functions = new Map<string, DocumentedOption[]>();
  const interfaces = new Map<string, DocumentedOption[]>();
  const layers = new Map<string, DocumentedOption[]>();
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (symbol.flags & ts.SymbolFlags.Type && records.test(exported.name)) {
      const properties = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
      if (exported.name !== 'LayerOptions') interfaces.set(exported.name, properties.map(documented));
      else
        for (const layer of properties) {
          layers.set(layer.name, checker.getTypeOfSymbol(layer).getProperties().map(documented));
        }
    }
    if (!(symbol.flags & ts.SymbolFlags.Function)) continue;
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    const taken = signature.getParameters().flatMap((parameter) => {
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
      return isOptions(type) ? [type.getProperties().map(documented)] : [];
    });
    for (const [i, options] of taken.entries()) functions.set(exported.name + "'".repeat(i), options);
  }
  return { functions, interfaces, layers };

  function isOptions(type: Type): boolean {
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return false;
    const properties = type.getProperties();
    if (properties.length === 0 || type.getCallSignatures().length > 0 || checker.isArrayLikeType(type)) return false;
    return !data.includes(checker.typeToString(type)) && !properties.some(({ name }) => name === 'length');
  }

  function documented(property: Named): DocumentedOption {
    return {
      name: property.name,
      optional: Boolean(property.flags & ts.SymbolFlags.Optional),
      documentation: ts.displayPartsToString(property.getDocumentationComment(checker)),
    };
  }
}
