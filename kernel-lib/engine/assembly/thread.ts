/** The number of this thread: 0 is the one that calls, the pool's count from 1. */
let thread: i32 = 0;
/** This thread's state: the sums of a tile in double precision, and a tile that hangs over the edge. */
export let threadState: usize = 0;

export function setThread(number: i32, state: usize): void {
  thread = number;
  threadState = state;
}

/** This thread's part of an operation's scratch, which has `bytes` for each thread. */
export function threadScratch(scratch: usize, bytes: i32): usize {
  return scratch + <usize>thread * <usize>bytes;
}
