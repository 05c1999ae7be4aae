/** So many cells, in English. */
export function cells(count: number): string {
  return `${count} cell${count === 1 ? '' : 's'}`;
}
