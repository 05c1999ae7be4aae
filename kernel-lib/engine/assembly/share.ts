/** Where piece number `piece` of `pieces` begins in `length` things, on a multiple of `align`. */
export function share(length: i32, piece: i32, pieces: i32, align: i32 = 1): i32 {
  const units = (length + align - 1) / align;
  return min(length, ((units * piece) / pieces) * align);
}
