import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const mutations = JSON.parse(readFileSync(new URL('mutations.json', import.meta.url), 'utf8')) as {
  readonly fault: string;
  readonly file: string;
  readonly from: string;
}[];

test('each fault that is planted now and then has one place in the library', () => {
  const places = mutations.map(({ fault, file, from }) => {
    const source = readFileSync(new URL(`../../kernel-lib/${file}`, import.meta.url), 'utf8');
    return [fault, source.split(from).length - 1];
  });
  expect(places.filter(([, count]) => count !== 1)).toEqual([]);
});
