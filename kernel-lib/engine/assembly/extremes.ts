import { Convolution } from './convolution-arguments';

/** 512 as bits: without their sign, those of all larger numbers, of infinity and NaN are larger. */
const BOUND: i32 = 0x44000000;

/** The larger magnitudes of four numbers and those before them, as bits. */
export function largest(before: v128, x: v128): v128 {
  return i32x4.max_s(before, v128.and(x, i32x4.splat(0x7fffffff)));
}

/** Notes that there were numbers in which others get lost when they are added up. */
export function noteExtremes(c: Convolution, magnitudes: v128): void {
  if (v128.any_true(i32x4.ge_s(magnitudes, i32x4.splat(BOUND)))) store<i32>(c.extreme, 1);
}

/** Whether there were such numbers already: what is done with them is not used. */
export function hasExtremes(c: Convolution): bool {
  return load<i32>(c.extreme) != 0;
}
