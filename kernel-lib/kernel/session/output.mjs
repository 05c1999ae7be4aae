import { jupyter } from '../tslab.mjs';
import { currentCell } from './cell.mjs';

const decoder = new TextDecoder();
const show = (content, update) => currentCell().publish(update ? 'update_display_data' : 'display_data', content);

/** Sends what is printed and displayed from now on to the cell that it comes from. */
export function captureOutput() {
  process.stdout.write = printing('stdout');
  process.stderr.write = printing('stderr');
  // Where `tslab.display` and the library look for the way to the notebook.
  jupyter.lastWriteDisplayData = show;
}

function printing(name) {
  return (chunk, encoding, done = encoding) => {
    currentCell().publish('stream', { name, text: typeof chunk === 'string' ? chunk : decoder.decode(chunk) });
    if (typeof done === 'function') process.nextTick(done);
    return true;
  };
}
