import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint, readStamp, writeStamp } from '../../../kernel-lib/cli/setup/stamp.mjs';
import { folder } from '../../support/folder.ts';
import { write } from '../../support/write.ts';

test('a fingerprint changes with any part, and with where one part ends and the next begins', () => {
  expect(fingerprint(['a', 'b'])).toBe(fingerprint(['a', 'b']));
  expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['a', 'c']));
  expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
});

test('a record comes back as it was written', () => {
  const path = join(folder(), 'set-up.json');
  writeStamp(path, { requirements: '1' });
  expect(readStamp(path)).toEqual({ requirements: '1' });
});

test.each([
  ['nothing', undefined],
  ['half a record', '{"requi'],
  ['null', 'null'],
])('%s counts as no record', (_, text) => {
  const path = join(folder(), 'set-up.json');
  if (text !== undefined) write(path, text);
  expect(readStamp(path)).toEqual({});
});
