/** What ends a cell that is interrupted. */
export class Interruption extends Error {
  constructor() {
    super('Interrupted asynchronously');
  }

  /** Whether it was thrown by an interrupt: ours, or one that a cell had vm break at. */
  static is(thrown: unknown): boolean {
    // What is thrown may throw itself when it is read.
    try {
      if (thrown instanceof Interruption) return true;
      return (thrown as { readonly code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
    } catch {
      return false;
    }
  }
}
