/**
 * How many processors' worth of time Linux lets this program use: a container on a shared machine may be given less than the
 * processors it sees, and threads beyond that only wait for each other. Infinite where nothing is said.
 *
 * Source: the kernel's documentation of control groups, `cpu.max` and `cpu.cfs_quota_us`.
 */
export function cpuShare(read: (file: string) => string): number {
  const numbers = (...files: readonly string[]) => {
    try {
      return files.flatMap((file) => read(`/sys/fs/cgroup/${file}`).trim().split(' ')).map(Number);
    } catch {
      return [];
    }
  };
  const newer = numbers('cpu.max');
  const [quota, period] = newer.length === 2 ? newer : numbers('cpu/cpu.cfs_quota_us', 'cpu/cpu.cfs_period_us');
  return quota > 0 && period > 0 ? quota / period : Number.POSITIVE_INFINITY;
}
