import type ts from '@tslab/typescript-for-tslab';

/**
 * What is asked of the type checker for a cell, in the kernel and in a page, beside what tslab asks; `kernel/README.md` says why.
 *
 * Types are those of the language and of what cells import: no package is there unasked.
 */
export const checkOptions: Readonly<ts.CompilerOptions> = {
  types: [],
  experimentalDecorators: false,
};
