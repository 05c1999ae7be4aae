import { jupyter } from '../../tslab.mjs';
import { currentCell } from '../cell.mjs';
import { shareWithChildren } from './share-with-children.mjs';

let areChildrenHeard = false;

const show = (content, update) => currentCell().publish(update ? 'update_display_data' : 'display_data', content);

/** Sends what is printed and displayed from now on to the cell that it comes from. */
export function captureOutput() {
  process.stdout.write = printing('stdout');
  process.stderr.write = printing('stderr');
  if (!areChildrenHeard) shareWithChildren();
  areChildrenHeard = true;
  // Where `tslab.display` and the library look for the way to the notebook.
  jupyter.lastWriteDisplayData = show;
}

function printing(name) {
  return (chunk, encoding, done = encoding) => {
    currentCell().print(name, chunk, typeof encoding === 'string' ? encoding : undefined);
    if (typeof done === 'function') process.nextTick(done);
    return true;
  };
}
