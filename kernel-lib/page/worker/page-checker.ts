import ts from '@tslab/typescript-for-tslab';
import { type Checker, createChecker } from '../../cells/check/create-checker.ts';
import { everyCell, program, system, typeFiles } from './page-compiler.ts';
import { createConverter } from './tslab-parts.ts';

/** The checker of the cells of a page: the kernel's, over the types that the page comes with. */
export function pageChecker(): Checker {
  return createChecker(typeFiles, everyCell[1], { compiler: ts, createConverter, program, system });
}
