import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cp949 } from '../../kernel-lib/data/cp949.ts';

const hex = (bytes: string): Uint8Array => Buffer.from(bytes, 'hex');

test('syllables that TextDecoder does not know are read', () => {
  expect(cp949(hex('c0ccb8a72c8c63b9e6b0a2c7cf20bc84bdc3'))).toBe('이름,똠방각하 펲시');
  expect(cp949(hex('94ee'))).toBe('뷁');
});

test('the letters of every pair of bytes are those of another decoder', () => {
  const trails = Array.from({ length: 0xfe - 0x40 }, (_, i) => 0x41 + i);
  const leads = Array.from({ length: 0xfe - 0x80 }, (_, i) => 0x81 + i);
  const letters = leads.flatMap((lead) => trails.map((trail) => cp949(Uint8Array.of(lead, trail)) ?? ''));
  // Of the same pairs as Python's codec cp949 decodes them: 8,226 letters of EUC-KR and 8,822 syllables more.
  const hash = 'f49bf642f090c1ce9815815ce783022b6deebb12346af361db70c72d9d7bb59d';
  expect(letters.join('')).toHaveLength(17_048);
  expect(createHash('sha256').update(letters.join('')).digest('hex')).toBe(hash);
});

test.each(['c663', 'b0', '80', 'ff41', 'c9a1'])('%s is no text', (bytes) => {
  expect(cp949(hex(bytes))).toBeUndefined();
});
