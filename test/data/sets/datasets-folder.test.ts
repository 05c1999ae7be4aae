import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { datasetsFolder } from '../../../kernel-lib/data/sets/datasets-folder.ts';
import { mnist } from '../../../kernel-lib/data/sets/mnist.ts';

afterEach(() => vi.unstubAllEnvs());

test('the shipped data lies in datasets/ beside kernel-lib', () => {
  expect(join(datasetsFolder(), '.')).toBe(fileURLToPath(new URL('../../../datasets', import.meta.url)));
});

test('CNN_DATASETS names another place, and a file that is missing there is told by its path', () => {
  vi.stubEnv('CNN_DATASETS', '/elsewhere');
  expect(datasetsFolder()).toBe('/elsewhere');
  expect(() => mnist()).toThrow(/fileBytes: .*elsewhere.*train-images-idx3-ubyte\.gz cannot be opened \(ENOENT/);
});
