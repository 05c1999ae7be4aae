import { channel } from './channel.ts';
import { bundles } from './display.ts';

let made = 0;

/** A place under the cell whose content changes: each thing shown takes the place of the one before. Outside a notebook nothing is shown. */
export function live(): (thing: unknown) => void {
  const send = channel();
  made += 1;
  const transient = { display_id: `kernel-lib-live-${process.pid}-${made}` };
  let update = false;
  return (thing) => {
    const [data] = bundles(thing);
    send?.({ data, metadata: {}, transient }, update);
    update = true;
  };
}
