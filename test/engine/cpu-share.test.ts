import { expect, test } from 'vitest';
import { cpuShare } from '../../kernel-lib/engine/cpu-share.ts';

/** Files as Linux has them in /sys/fs/cgroup. */
const readFrom = (files: Readonly<Record<string, string>>) => (path: string) => {
  const content = files[path.replace('/sys/fs/cgroup/', '')];
  if (content === undefined) throw new Error(`ENOENT: ${path}`);
  return content;
};

test.each([
  [{ 'cpu.max': '150000 100000\n' }, 1.5],
  [{ 'cpu.max': 'max 100000\n' }, Number.POSITIVE_INFINITY],
  [{ 'cpu/cpu.cfs_quota_us': '400000\n', 'cpu/cpu.cfs_period_us': '100000\n' }, 4],
  [{ 'cpu/cpu.cfs_quota_us': '-1\n', 'cpu/cpu.cfs_period_us': '100000\n' }, Number.POSITIVE_INFINITY],
  [{ 'cpu/cpu.cfs_quota_us': '400000\n' }, Number.POSITIVE_INFINITY],
  [{}, Number.POSITIVE_INFINITY],
])('%j is %d processors', (files, share) => {
  expect(cpuShare(readFrom(files))).toBe(share);
});
