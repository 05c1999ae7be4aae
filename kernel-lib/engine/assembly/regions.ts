import {
  ARGUMENTS,
  DONE,
  FAILED,
  OPERATION,
  OUTCOME_DONE,
  OUTCOME_FAILED,
  OUTCOME_LOST,
  PIECE_COUNT,
  REGION,
  SLEEPERS,
  STOP,
  TICKETS,
} from './constants';
import { perform } from './perform';
import { setThread } from './thread';

/*
 * A region is one operation cut into pieces, the work items of the thread pool. Which thread does which piece is left to
 * chance, but the pieces are the same however many threads there are, and so are the numbers.
 */

/** How often to look whether the others have finished, before going to sleep: some tens of microseconds. */
const LOOKS: i32 = 20_000;
/**
 * How often a thread looks for the next region: longer than it takes to prepare a batch. A thread that slept may wake up on the
 * processor of the one that woke it, and share it for 40 ms before Linux moves one of them.
 */
const LOOKS_BETWEEN: i32 = 100_000;
/** How long to sleep before looking again whether a piece has been finished: a millisecond, in nanoseconds. */
const NAP: i64 = 1_000_000;

let control: usize = 0;

/** Tells a thread where the control block is, its number, and where its state is. */
export function beginThread(controlBlock: usize, number: i32, state: usize): void {
  control = controlBlock;
  setThread(number, state);
}

function word(offset: i32): usize {
  return control + <usize>offset;
}

function performPiece(operation: i32, piece: i32, pieces: i32): void {
  perform(operation, word(ARGUMENTS), piece, pieces);
}

/** Does all pieces of an operation together with `workers` other threads. Returns its outcome, as `settle` does. */
export function run(operation: i32, pieces: i32, workers: i32, timeoutMs: i32): i32 {
  if (workers == 0 || pieces == 1) {
    for (let piece = 0; piece < pieces; piece++) performPiece(operation, piece, pieces);
    return OUTCOME_DONE;
  }
  store<i32>(word(PIECE_COUNT), pieces);
  store<i32>(word(OPERATION), operation);
  store<i32>(word(FAILED), 0);
  atomic.store<i32>(word(DONE), 0);
  atomic.store<i32>(word(TICKETS), pieces); // from here on, others take part
  atomic.add<i32>(word(REGION), 1);
  if (atomic.load<i32>(word(SLEEPERS)) > 0) atomic.notify(word(REGION), workers);
  takePieces();
  return settle(timeoutMs);
}

/**
 * Waits until every piece is finished, by whichever thread. Returns whether all went well, one failed, or the operation is
 * lost: nothing was finished for `timeoutMs`.
 */
export function settle(timeoutMs: i32): i32 {
  const pieces = load<i32>(word(PIECE_COUNT));
  for (let look = 0; look < LOOKS; look++) if (atomic.load<i32>(word(DONE)) == pieces) return outcome();
  let seen = -1;
  for (let naps = 0; naps < timeoutMs; naps++) {
    const done = atomic.load<i32>(word(DONE));
    if (done == pieces) return outcome();
    if (done != seen) naps = 0;
    seen = done;
    atomic.wait<i32>(word(DONE), done, NAP);
  }
  return OUTCOME_LOST;
}

function outcome(): i32 {
  return load<i32>(word(FAILED)) ? OUTCOME_FAILED : OUTCOME_DONE;
}

/** Does pieces until none is left. A thread that woke late finds no ticket, or one of the next region, and both are well. */
function takePieces(): void {
  while (true) {
    const ticket = atomic.sub<i32>(word(TICKETS), 1);
    if (ticket <= 0) return;
    const pieces = load<i32>(word(PIECE_COUNT));
    performPiece(load<i32>(word(OPERATION)), pieces - ticket, pieces);
    finishPiece(pieces);
  }
}

function finishPiece(pieces: i32): void {
  if (atomic.add<i32>(word(DONE), 1) + 1 == pieces) atomic.notify(word(DONE), 1);
}

/** Marks the piece at hand as failed, so that nobody waits for it. */
export function failPiece(): void {
  store<i32>(word(FAILED), 1);
  finishPiece(load<i32>(word(PIECE_COUNT)));
}

/** What a thread of the pool does, until `stopThreads`: it waits for a region, and takes pieces of it. */
export function workerLoop(): void {
  let seen = 0;
  while (true) {
    let looks = LOOKS_BETWEEN;
    while (looks > 0 && atomic.load<i32>(word(REGION)) == seen) looks--;
    if (looks == 0) {
      atomic.add<i32>(word(SLEEPERS), 1);
      atomic.wait<i32>(word(REGION), seen, -1);
      atomic.sub<i32>(word(SLEEPERS), 1);
    }
    if (load<i32>(word(STOP))) return;
    const region = atomic.load<i32>(word(REGION));
    if (region == seen) continue;
    seen = region;
    takePieces();
  }
}

/** Ends the loop of every thread of the pool, and takes away the pieces that nobody has begun. */
export function stopThreads(): void {
  store<i32>(word(STOP), 1);
  atomic.store<i32>(word(TICKETS), 0);
  atomic.add<i32>(word(REGION), 1);
  atomic.notify(word(REGION), 64);
}
