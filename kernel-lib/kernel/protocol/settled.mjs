import { turn } from './requests.mjs';

/** How long what a cell began and did not wait for has to end, in milliseconds, where that is about to happen. */
const soon = 5;
const endsByItself = /^(Timeout|Immediate|FSReq|GetAddrInfo)/;

/** Does `work`, and waits a few turns of the event loop for what it began beside: how that ends is still part of it. */
export async function settled(work) {
  const before = unfinished();
  await work();
  // Node announces a rejection that nobody awaits at the end of the turn.
  await turn();
  await turn();
  const until = performance.now() + soon;
  while (unfinished() > before && performance.now() < until) await turn();
  await turn();
}

function unfinished() {
  return process.getActiveResourcesInfo().filter((kind) => endsByItself.test(kind)).length;
}
