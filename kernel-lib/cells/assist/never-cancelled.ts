import type ts from '@tslab/typescript-for-tslab';

/** A question that is always answered to its end. */
export const neverCancelled: ts.CancellationToken = {
  isCancellationRequested: () => false,
  throwIfCancellationRequested() {},
};
