/** The first multiples of a step, from 0 on. */
export function multiples(count: number, step: number): Int32Array {
  const table = new Int32Array(count);
  for (let i = 0; i < count; i++) table[i] = i * step;
  return table;
}
