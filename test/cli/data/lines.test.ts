import { expect, test } from 'vitest';
import { progressLine, stateLine } from '../../../kernel-lib/cli/data/lines.mjs';
import { remoteSets } from '../../../kernel-lib/data/download/remote-sets.ts';

process.env.CNN_LANG = 'en';

test.each([
  [{ received: 50e6, bytesPerSecond: 2e6, secondsLeft: 60.1 }, 'a.gz  29%  50.0 MB / 170.1 MB  2.0 MB/s  1:01 left'],
  [
    { received: 0, bytesPerSecond: 0, secondsLeft: Number.POSITIVE_INFINITY },
    'a.gz  0%  0.0 MB / 170.1 MB  0.0 MB/s  … left',
  ],
  [
    { received: 170_052_171, bytesPerSecond: 9e6, secondsLeft: 0 },
    'a.gz  100%  170.1 MB / 170.1 MB  9.0 MB/s  0:00 left',
  ],
])('a download that has %o tells its speed and the time left', (progress, line) => {
  expect(progressLine({ file: 'a.gz', total: 170_052_171, ...progress })).toBe(line);
});

test.each([
  [{ whole: false, bytes: 0, damaged: [] }, '· cifar-10       not here (170.1 MB)'],
  [{ whole: false, bytes: 20e6, damaged: [] }, '… cifar-10       20.0 MB of 170.1 MB'],
  [{ whole: true, bytes: 170_052_171, damaged: [] }, '✓ cifar-10       170.1 MB, whole'],
  [
    { whole: true, bytes: 170_052_171, damaged: ['cifar-10-binary.tar.gz'] },
    '✗ cifar-10       damaged: cifar-10-binary.tar.gz → npm run data -- cifar-10',
  ],
])('a set of which there is %o is told in a line', (state, line) => {
  const set = remoteSets.find(({ name }) => name === 'cifar-10');
  expect(set && stateLine(set, state)).toBe(line);
});
