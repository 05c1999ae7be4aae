import { hookedChannel } from './hooked-channel.ts';
import type { Host } from './host.ts';

/** A page, or its worker. */
export const host: Host = {
  channel: hookedChannel,
  print: (text) => console.log(text.replace(/\n$/, '')),
  isTerminal: false,
  name: String(performance.timeOrigin),
  // `fit` asks the hook itself.
  atInterrupt: () => () => {},
};
