const units = ['B', 'kB', 'MB', 'GB', 'TB'];

/**
 * An amount of memory in the unit in which it is read best, thousands of bytes to a kilobyte.
 *
 * @example bytes(553430176) // '553.4 MB'
 */
export function bytes(amount: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3));
  return step === 0 ? `${amount} B` : `${(amount / 1000 ** step).toFixed(1)} ${units[step]}`;
}
