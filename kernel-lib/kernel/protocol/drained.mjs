import { turn } from './requests.mjs';

/** How long what a cell began and did not wait for has to end, in milliseconds, where that is about to happen. */
const soon = 5;
/** The same for a file: another thread of the kernel reads it, and a machine with much to do gives that one its turn late. */
const soonForFiles = 500;
const timers = /^(Timeout|Immediate|GetAddrInfo)/;
const files = /^FSReq/;

/** Does `work`, and waits a few turns of the event loop for what it began beside: how that ends is still part of it. */
export async function drained(work) {
  const [timersBefore, filesBefore] = [unfinished(timers), unfinished(files)];
  await work();
  // Node announces a rejection that nobody awaits at the end of the turn.
  await turn();
  await turn();
  const began = performance.now();
  const isWithin = (ms) => performance.now() - began < ms;
  while (
    (unfinished(timers) > timersBefore && isWithin(soon)) ||
    (unfinished(files) > filesBefore && isWithin(soonForFiles))
  )
    await turn();
  await turn();
}

function unfinished(kind) {
  return process.getActiveResourcesInfo().filter((name) => kind.test(name)).length;
}
