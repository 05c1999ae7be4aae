import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeStamp } from '../../kernel-lib/cli/setup/stamp.mjs';
import { installKernel } from '../../kernel-lib/kernel/start/install.mjs';
import { copyFile, writeFile } from '../../kernel-lib/machine/write-file.mjs';
import { obtainBinding } from '../../kernel-lib/tensorflow/repair/obtain-binding.mjs';
import { folder } from '../support/folder.ts';
import { write } from '../support/write.ts';

test('what is written is there, in folders that were not, and nothing else', () => {
  const root = folder();
  writeFile(join(root, 'site/ko/수업.html'), '하나');
  writeFile(join(root, 'site/ko/수업.html'), '둘');
  writeFile(join(root, 'site/bytes'), new Uint8Array([0, 255]));
  copyFile(join(root, 'site/ko/수업.html'), join(root, 'copies/copy.html'));
  expect(readFileSync(join(root, 'copies/copy.html'), 'utf8')).toBe('둘');
  expect([...readFileSync(join(root, 'site/bytes'))]).toEqual([0, 255]);
  const names = ['bytes', 'copies', 'copy.html', 'ko', 'site', '수업.html'];
  expect(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(/[\\/]/).at(-1))
      .sort(),
  ).toEqual(names);
});

/** Everything of the commands that writes a file whole or not at all, with the file, which `block` makes impossible to write. */
const writers: readonly (readonly [what: string, file: string, write: (root: string, block: () => void) => unknown])[] =
  [
    [
      'a page',
      'page.html',
      (root, block) => {
        block();
        writeFile(join(root, 'page.html'), 'text');
      },
    ],
    [
      'a copy',
      'copy.css',
      (root, block) => {
        block();
        write(join(root, 'site.css'), 'text');
        copyFile(join(root, 'site.css'), join(root, 'copy.css'));
      },
    ],
    [
      'the record of a step',
      'set-up.json',
      (root, block) => {
        block();
        writeStamp(join(root, 'set-up.json'), {});
      },
    ],
    [
      'the kernelspec',
      '.venv/share/jupyter/kernels/tslab/kernel.json',
      (root, block) => {
        block();
        return installKernel({ root, venv: join(root, '.venv') });
      },
    ],
    [
      'how tfjs-node was obtained',
      'node_modules/@tensorflow/tfjs-node/obtained.json',
      (root, block) =>
        obtainBinding({
          root,
          python: 'none',
          async run() {
            block();
            return { status: 1, output: '' };
          },
        }),
    ],
  ];

test.each(writers)('%s that cannot be put in its place leaves no half beside it', async (_, file, write) => {
  const root = folder();
  // A folder that is not empty stands where the file is to be.
  const block = () => void mkdirSync(join(root, file, 'full'), { recursive: true });
  await expect((async () => write(root, block))()).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EACCES/);
  const names = readdirSync(join(root, dirname(file)));
  expect(names.filter((name) => name.startsWith(`${basename(file)}.`))).toEqual([]);
});
