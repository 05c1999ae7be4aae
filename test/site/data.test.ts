import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { dataScript } from '../../kernel-lib/site/data/data-script.mjs';
import { lessonSets } from '../../kernel-lib/site/data/lesson-sets.mjs';

test.each<[string, readonly string[]]>([
  ['const set = mnist();', ['mnist']],
  ['fashionMnist().train;\nmnist();', ['mnist', 'fashion-mnist']],
  ["await photograph('cat')", ['photographs-cat-300x451x3']],
  ["await photograph('cat', { size: [60, 90], channels: 1 })", ['photographs-cat-60x90x1']],
  ["photograph('coffee', {\n  channels: 1,\n})", ['photographs-coffee-400x600x1']],
  ["photograph('coffee', {\n  size: [32, 32],\n})", ['photographs-coffee-32x32x3']],
  ['const { tf } = await loadTensorFlow();', ['tensorflow']],
  ['wine(); cifarPictures(); catsAndDogs();', ['cifar-10', 'wine', 'cats-and-dogs']],
  ["cifar10(); swine(); imageFolder('mine', form);", []],
])('of %s a page has %o', (code, sets) => {
  expect(lessonSets(code)).toEqual(sets);
});

test.each([
  ['wine', 1],
  ['cifar-10', 1],
  ['photographs-cat-60x90x1', 1],
  ['mnist', 4],
  ['tensorflow', 2],
])('the script of %s puts its files, gzip in base64, where a page finds them', async (set, count) => {
  const page: { cnnLessonsData?: Readonly<Record<string, string>> } = {};
  const script = await dataScript(set);
  runInNewContext(script, page);
  const files = Object.values(page.cnnLessonsData ?? {});
  expect(files).toHaveLength(count);
  for (const file of files) expect(file).toMatch(/^H4sI[\w+/]+=*$/);
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(hash(await dataScript(set))).toBe(hash(script));
});
