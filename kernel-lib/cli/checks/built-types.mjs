// @ts-check
// Reads the built declarations with the compiler inside tslab, TypeScript 5.0.4, as a notebook does. What it does not
// understand becomes `any` there, silently, and a learner's mistake would then pass unseen.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts } from '../../lessons/kernel-type-script.mjs';
import { root } from '../../machine/root.mjs';

/**
 * Every place in the declarations of a folder that the kernel's compiler refuses or takes for `any`.
 *
 * @param {string} folder
 * @param {readonly string[]} doors the files in it that notebooks import
 * @returns {string[]} such as `tensor.d.ts:4 data: any`
 */
export function faults(folder, doors) {
  const program = ts.createProgram(
    doors.map((door) => join(folder, door)),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], // TensorFlow's declarations speak of WebGL
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Node10,
      esModuleInterop: true,
      strict: true,
      skipLibCheck: false,
      types: [],
      noEmit: true,
    },
  );
  const missing = doors.filter((door) => !program.getSourceFile(join(folder, door)));
  const checker = program.getTypeChecker();
  const ours = program.getSourceFiles().filter((file) => join(file.fileName).startsWith(folder + sep));
  const found = ours.flatMap((file) => [
    ...[...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) => at(file, start, ts.flattenDiagnosticMessageText(messageText, ' ')),
    ),
    ...anys(file, checker).map((node) =>
      at(file, node.getStart(), `${node.parent.getText().split('\n')[0]} reads as any`),
    ),
  ]);
  return [...missing.map((door) => `${door} is not there`), ...found];

  /** @type {(file: import('@tslab/typescript-for-tslab').SourceFile, position: number, text: string) => string} */
  function at(file, position, text) {
    return `${relative(folder, file.fileName)}:${file.getLineAndCharacterOfPosition(position).line + 1} ${text}`;
  }
}

/**
 * The types written in a file that this compiler takes for `any`.
 *
 * @param {import('@tslab/typescript-for-tslab').SourceFile} file
 * @param {import('@tslab/typescript-for-tslab').TypeChecker} checker
 */
function anys(file, checker) {
  /** @type {import('@tslab/typescript-for-tslab').Node[]} */
  const found = [];
  /** @param {import('@tslab/typescript-for-tslab').Node} node */
  const visit = (node) => {
    // Inside a template such as `val${Capitalize<Name>}` stands the name of a key, and a key has no type.
    if (ts.isTemplateLiteralTypeSpan(node)) return;
    if (ts.isTypeNode(node) && checker.getTypeFromTypeNode(node).flags & ts.TypeFlags.Any) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const library = join(root, 'kernel-lib');
  const { exports } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  const doors = /** @type {{ types: string }[]} */ (Object.values(exports)).map(({ types }) => join(types));
  const found = faults(library, doors);
  for (const fault of found) console.log(`kernel-lib/${fault}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
