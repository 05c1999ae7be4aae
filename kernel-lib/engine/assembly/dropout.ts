import { Dropout } from './arguments';
import { share } from './share';

/**
 * Draws as `random(seed)` does, but not one after another: its state only counts, so that the draw for any place is known.
 * The gradient goes the same way as the numbers did.
 */
export function dropout(c: Dropout, piece: i32, pieces: i32): void {
  const limit = i32x4.splat(c.limit);
  const factor = f32x4.splat(c.factor);
  const step = i32x4.splat(4 * 0x6d2b79f5);
  const from = share(c.length, piece, pieces, 4);
  const to = share(c.length, piece + 1, pieces, 4);
  let state = i32x4.add(
    i32x4.splat(c.seed),
    i32x4.mul(i32x4.splat(0x6d2b79f5), i32x4.add(i32x4.splat(from), i32x4(1, 2, 3, 4))),
  );
  for (let i = from; i < to; i += 4, state = i32x4.add(state, step)) {
    const kept = i32x4.ge_u(drawn(state), limit);
    const at = (<usize>i) << 2;
    if (i + 4 <= to) {
      v128.store(c.into + at, v128.and(f32x4.mul(v128.load(c.x + at), factor), kept));
    } else {
      for (let j = 0; j < to - i; j++) {
        const lane = at + ((<usize>j) << 2);
        const keep =
          j == 0 ? i32x4.extract_lane(kept, 0) : j == 1 ? i32x4.extract_lane(kept, 1) : i32x4.extract_lane(kept, 2);
        store<f32>(c.into + lane, keep ? load<f32>(c.x + lane) * c.factor : 0);
      }
    }
  }
}

/** mulberry32, four at a time. */
function drawn(s: v128): v128 {
  let t = i32x4.mul(v128.xor(s, i32x4.shr_u(s, 15)), v128.or(s, i32x4.splat(1)));
  t = v128.xor(i32x4.add(t, i32x4.mul(v128.xor(t, i32x4.shr_u(t, 7)), v128.or(t, i32x4.splat(61)))), t);
  return v128.xor(t, i32x4.shr_u(t, 14));
}
