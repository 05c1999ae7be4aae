import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, onTestFinished, test } from 'vitest';

const require = createRequire(import.meta.url);
const library = fileURLToPath(new URL('../../kernel-lib/', import.meta.url));
// As built, and as a notebook's cell asks for them.
const first = require('kernel-lib') as typeof import('../../kernel-lib/index.ts');
const second = require('kernel-lib/tensorflow') as typeof import('../../kernel-lib/tensorflow/tensorflow.ts');

afterEach(() => first.setLanguage('en'));

function read(file: string): string {
  return readFileSync(join(library, file), 'utf8');
}

/** A folder with a saved model whose convolution reads 3×3. */
async function saved(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'doors-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const network = first.sequential([first.conv2d({ filters: 2, kernelSize: 3 })]);
  await second.saveModel(network.build([6, 6, 1], first.random(1)), folder);
  return folder;
}

test('the language that is set at one door is spoken behind the other', async () => {
  const folder = await saved();
  const file = join(folder, 'model.json');
  const { userDefinedMetadata, ...json } = JSON.parse(readFileSync(file, 'utf8'));
  json.modelTopology.config.layers[0].config.batch_input_shape = [null, 2, 2, 1];
  writeFileSync(file, JSON.stringify(json));
  await expect(second.loadModel(folder)).rejects.toThrow(/^[^가-힣]+$/);
  first.setLanguage('ko');
  await expect(second.loadModel(folder)).rejects.toThrow(/[가-힣]/);
});

test('what is refused behind one door is the error of the other', async () => {
  const { network } = await second.loadModel(await saved());
  expect(() => network.outputShape([2, 2, 1])).toThrow(first.Refusal);
});

test('no source is built into two doors that a program can have open at once', () => {
  const [ours, theirs] = ['index', 'tensorflow'].map((door) => {
    const { sources } = JSON.parse(read(`dist/${door}.js.map`)) as { sources: string[] };
    return sources;
  });
  expect(ours.filter((source) => theirs.includes(source))).toEqual([]);
});

test.each(['index', 'tensorflow'])('%s asks for nothing but Node and the packages that the library names', (door) => {
  const { dependencies } = JSON.parse(read('package.json'));
  const asked = [...read(`dist/${door}.js`).matchAll(/(?:^import .*?|import\(|require\()"([^"]+)"/gm)];
  expect(asked).not.toEqual([]);
  for (const [, name] of asked) {
    if (name.startsWith('node:') || name === './index.js') continue;
    const [, bare] = /^((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
    expect(Object.keys(dependencies), name).toContain(bare);
  }
});

test("the browser's door asks for nothing, and knows of nothing that only Node has", () => {
  const script = read('dist/browser.js');
  expect(script).toMatch(/^export \{/m);
  const foreign = /^import\b.*|\bimport\(|\bimport\.meta|\brequire\(|\bnode:\w+|\bprocess\.|\bBuffer\b/gm;
  expect(script.match(foreign) ?? []).toEqual([]);
});

test("a question asked behind the browser's door is the one that the front door shows", async () => {
  const page = (await import(new URL('../../kernel-lib/dist/browser.js', import.meta.url).href)) as typeof first;
  const { id, pose } = page.exercises[0];
  const seed = page.learnerSeed('3-17', id);
  expect(pose(seed).question).toEqual(first.exercises[0].pose(first.learnerSeed('3-17', id)).question);
  expect(Object.keys(page)).not.toContain('check');
  for (const call of ['ask', 'check', 'hint', 'answer', 'student']) expect(Object.keys(first)).toContain(call);
});

test('what cells show and ask is in the library of a page, too', () => {
  const shown = [...read('index.ts').matchAll(/^export \{ (?:type \w+, )*(\w+).* from '\.(\/notebook\/[^']+)'/gm)];
  expect(shown.length).toBeGreaterThan(8);
  const library = read('page/worker/library.ts');
  for (const [, name, file] of shown)
    expect(library).toMatch(new RegExp(`\\b${name}\\b.* from '\\.\\./\\.\\.${file}'`));
});

test('the library names every package that its sources ask for, as the project pins it', () => {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const { dependencies } = JSON.parse(read('package.json'));
  const rooms = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.m?ts$|\.mjs$/.test(file) && !/^(dist|node_modules|cli|engine.assembly)/.test(file),
  );
  const asked = rooms.flatMap((file) =>
    [...read(file).matchAll(/(?:from |import\(|require\(|require\.resolve\()'((?:@[a-z]+\/)?[a-z][^/']*)/g)].map(
      ([, name]) => name,
    ),
  );
  const packages = new Set(asked.filter((name) => !/^(node:|kernel-lib$)/.test(name)));
  expect(dependencies).toEqual(Object.fromEntries([...packages].sort().map((name) => [name, devDependencies[name]])));
});

test.each(['index', 'tensorflow'])(
  'every function at the door %s says what it does, as the kernel shows it',
  (door) => {
    const ts = require('@tslab/typescript-for-tslab') as typeof import('@tslab/typescript-for-tslab');
    const file = join(library, `dist/${door}.d.ts`);
    const program = ts.createProgram([file], { moduleResolution: ts.ModuleResolutionKind.Node10, types: [] });
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as never);
    const found = checker.getExportsOfModule(module as never).map((name) => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      return { name: name.name, flags: symbol.flags, said: symbol.getDocumentationComment(checker) };
    });
    const functions = found.filter(({ flags }) => flags & ts.SymbolFlags.Function);
    expect(functions.length).toBeGreaterThan(4);
    expect(functions.filter(({ said }) => said.length === 0).map(({ name }) => name)).toEqual([]);
  },
);
