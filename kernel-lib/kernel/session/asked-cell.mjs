import { join } from 'node:path';
import { currentProgram } from '../tslab.mjs';

/**
 * A place in a cell that somebody asks about, in the program that the cell was put into for that.
 *
 * @param folder where the notebook is
 * @param declarations what the cells so far have declared
 */
export function askedCell(folder, converter, declarations, source, position) {
  // tslab puts a cell into its program when it is asked about it, and it gives what it finds itself, which is less.
  converter.inspect(declarations, source, 0);
  const program = currentProgram();
  const file = program.getSourceFile(slashed(join(folder, '__tslab__.ts')));
  const before = program.getSourceFile(slashed(join(folder, '__prev__.d.ts')));
  return { program, file, declarations: before, start: file.text.length - source.length, position };
}

function slashed(path) {
  return path.replaceAll('\\', '/');
}
