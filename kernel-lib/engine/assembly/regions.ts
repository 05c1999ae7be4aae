import { perform } from './perform';
import { edgeAt } from './tile';

/*
 * A region is one operation cut into pieces. Which thread does which piece is left to chance, but the pieces are the same
 * however many threads there are, and so are the numbers.
 *
 * The control block, shared by all threads, has a cache line for each word that two threads write.
 */
const REGION: usize = 0; // how many regions there have been
const TICKETS: usize = 64; // pieces that nobody has taken
const DONE: usize = 128; // pieces that are finished
const SLEEPERS: usize = 192;
const PIECES: usize = 256;
const OPERATION: usize = 260;
const FAILED: usize = 264;
const STOP: usize = 268;
const ARGUMENTS: usize = 320;

/** How often to look before going to sleep: some tens of microseconds. */
const LOOKS: i32 = 20000;
/** Nanoseconds to sleep before looking again whether a piece has been finished. */
const NAP: i64 = 1_000_000;

let control: usize = 0;
let thread: i32 = 0;

/** Tells a thread where the control block is, and its own number and corner of the memory. */
export function begin(controlBlock: usize, threadNumber: i32, corner: usize): void {
  control = controlBlock;
  thread = threadNumber;
  edgeAt(corner);
}

/**
 * Does a region together with the other threads. Returns 1 when all of it is done, 0 when a piece failed on another
 * thread, and -1 when nothing has been finished for `patience` naps.
 */
export function run(operation: i32, pieces: i32, workers: i32, patience: i32): i32 {
  if (workers == 0 || pieces == 1) {
    for (let piece = 0; piece < pieces; piece++) perform(operation, control + ARGUMENTS, piece, pieces, thread);
    return 1;
  }
  store<i32>(control + PIECES, pieces);
  store<i32>(control + OPERATION, operation);
  store<i32>(control + FAILED, 0);
  atomic.store<i32>(control + DONE, 0);
  atomic.store<i32>(control + TICKETS, pieces); // from here on, others take part
  atomic.add<i32>(control + REGION, 1);
  if (atomic.load<i32>(control + SLEEPERS) > 0) atomic.notify(control + REGION, workers);
  work();
  return settle(patience);
}

/** Waits until every piece is finished, by whomever. */
export function settle(patience: i32): i32 {
  const pieces = load<i32>(control + PIECES);
  for (let look = 0; look < LOOKS; look++) if (atomic.load<i32>(control + DONE) == pieces) return outcome();
  let seen = -1;
  for (let naps = 0; naps < patience; naps++) {
    const done = atomic.load<i32>(control + DONE);
    if (done == pieces) return outcome();
    if (done != seen) naps = 0;
    seen = done;
    atomic.wait<i32>(control + DONE, done, NAP);
  }
  return -1;
}

function outcome(): i32 {
  return load<i32>(control + FAILED) ? 0 : 1;
}

/** Takes pieces until none is left. A thread that woke late finds no ticket, or one of the next region, and both are well. */
function work(): void {
  while (true) {
    const ticket = atomic.sub<i32>(control + TICKETS, 1);
    if (ticket <= 0) return;
    const pieces = load<i32>(control + PIECES);
    perform(load<i32>(control + OPERATION), control + ARGUMENTS, pieces - ticket, pieces, thread);
    finish(pieces);
  }
}

function finish(pieces: i32): void {
  if (atomic.add<i32>(control + DONE, 1) + 1 == pieces) atomic.notify(control + DONE, 1);
}

/** Marks the piece at hand as failed, so that nobody waits for it. */
export function fail(): void {
  store<i32>(control + FAILED, 1);
  finish(load<i32>(control + PIECES));
}

/** What a thread beside the first does, until `stop`. */
export function loop(): void {
  let seen = 0;
  while (true) {
    let looks = LOOKS;
    while (looks > 0 && atomic.load<i32>(control + REGION) == seen) looks--;
    if (looks == 0) {
      atomic.add<i32>(control + SLEEPERS, 1);
      atomic.wait<i32>(control + REGION, seen, -1);
      atomic.sub<i32>(control + SLEEPERS, 1);
    }
    if (load<i32>(control + STOP)) return;
    const region = atomic.load<i32>(control + REGION);
    if (region == seen) continue;
    seen = region;
    work();
  }
}

/** Sends the other threads home, and takes away what nobody has taken yet. */
export function stop(): void {
  store<i32>(control + STOP, 1);
  atomic.store<i32>(control + TICKETS, 0);
  atomic.add<i32>(control + REGION, 1);
  atomic.notify(control + REGION, 64);
}
