// What the kernels are given to run, in TypeScript and in Python.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../kernel-lib/machine/root.mjs';

const flood = 100_000;

/** By language; what a language has nothing for is not measured there. */
export const cells = {
  typescript: {
    typed: typedTypeScript,
    flood: `for (let line = 0; line < ${flood}; line++) console.log(line);`,
  },
  python: {
    typed: typedPython,
    flood: `for line in range(${flood}): print(line)`,
  },
};

/** The import cell of a lesson, as it is stored. */
export function importCell() {
  const { cells: stored } = JSON.parse(readFileSync(join(root, 'notebooks/ko/03-output-size.ipynb'), 'utf8'));
  return stored.find(({ cell_type: type }) => type === 'code').source.join('');
}

/** Cells with one name of the library, with all that there is behind its doors, and with TensorFlow behind an import cell. */
export const oneImport = "import { slide } from 'kernel-lib';\nslide(28, { size: 3, padding: 'valid' }).positions";
export const threeDoors = `import * as library from 'kernel-lib';
import * as tensorflow from 'kernel-lib/tensorflow';
import * as page from 'kernel-lib/browser';
[library, tensorflow, page].map((door) => Object.keys(door).length > 0)`;
export const tensorFlow = 'const { tf } = await loadTensorFlow();\ntf.tidy(() => tf.scalar(1).add(1).dataSync()[0])';

function typedTypeScript(n) {
  return `interface Sample${n} {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly label?: 'cat' | 'dog';
}

type Counted${n} = Readonly<Record<string, { count: number; total: number }>>;

const samples${n}: readonly Sample${n}[] = [
  { name: 'first', sizes: [${n}, 28, 3], label: 'cat' },
  { name: 'second', sizes: [32, ${n}, 3] },
  { name: 'third', sizes: [7, 7], label: 'dog' },
];

function area${n}({ sizes }: Sample${n}): number {
  return sizes.reduce((product, size) => product * size, 1);
}

function counted${n}(given: readonly Sample${n}[]): Counted${n} {
  const found: Record<string, { count: number; total: number }> = {};
  for (const sample of given) {
    const { count, total } = found[sample.label ?? 'none'] ?? { count: 0, total: 0 };
    found[sample.label ?? 'none'] = { count: count + 1, total: total + area${n}(sample) };
  }
  return found;
}

const largest${n} = samples${n}.map((sample) => area${n}(sample)).sort((a, b) => b - a)[0];
const names${n}: string[] = samples${n}.map(({ name, label }) => \`\${name}: \${label ?? 'none'}\`);
[largest${n}, names${n}.join(), Object.keys(counted${n}(samples${n})).length]`;
}

function typedPython(n) {
  return `from dataclasses import dataclass
from typing import Literal, Optional, Sequence
@dataclass(frozen=True)
class Sample${n}:
    name: str
    sizes: Sequence[int]
    label: Optional[Literal["cat", "dog"]] = None

samples${n}: list[Sample${n}] = [
    Sample${n}("first", [${n}, 28, 3], "cat"),
    Sample${n}("second", [32, ${n}, 3]),
    Sample${n}("third", [7, 7], "dog"),
]

def area${n}(sample: Sample${n}) -> int:
    product = 1
    for size in sample.sizes:
        product *= size
    return product

def counted${n}(given: Sequence[Sample${n}]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for sample in given:
        count, total = found.get(sample.label or "none", (0, 0))
        found[sample.label or "none"] = (count + 1, total + area${n}(sample))
    return found

largest${n} = max(area${n}(sample) for sample in samples${n})
names${n} = [f"{sample.name}: {sample.label or 'none'}" for sample in samples${n}]
[largest${n}, ",".join(names${n}), len(counted${n}(samples${n}))]`;
}
