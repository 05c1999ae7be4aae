import { createRequire } from 'node:module';
import { hookedChannel } from './hooked-channel.ts';
import type { Channel, Host } from './host.ts';

/** Node, with or without a kernel. */
export const host: Host = {
  channel: () => hookedChannel() ?? tslabChannel(),
  print: (text) => void process.stdout.write(text),
  get isTerminal() {
    return process.stdout.isTTY;
  },
  name: String(process.pid),
  atInterrupt,
};

/**
 * The tslab that runs is asked, not one that could be imported: a kernel installed for the whole machine has its own copy. Both
 * keep their modules in one cache, and only the one that runs has a channel.
 */
function tslabChannel(): Channel | undefined {
  const { cache } = createRequire(import.meta.url);
  for (const [path, loaded] of Object.entries(cache)) {
    if (!/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(path)) continue;
    const found: Channel | null | undefined = loaded?.exports.lastWriteDisplayData;
    if (found) return found;
  }
  return undefined;
}

/** Those who listen now would end the cell, as tslab does, and what it gives would be lost: they hear the interrupts after this one. */
function atInterrupt(stop: () => void): () => void {
  const others = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
  const leave = () => {
    for (const other of others.splice(0)) process.on('SIGINT', other);
    process.off('SIGINT', interrupt);
  };
  const interrupt = () => {
    leave();
    stop();
  };
  process.on('SIGINT', interrupt);
  for (const other of others) process.off('SIGINT', other);
  return leave;
}
