/** Numbers in a row, the middle of a long one left out: `1, 2, 3, 4, 5, …, 40`. */
export function listed(numbers: readonly number[]): string {
  if (numbers.length <= 6) return numbers.join(', ');
  return `${numbers.slice(0, 5).join(', ')}, …, ${numbers[numbers.length - 1]}`;
}
