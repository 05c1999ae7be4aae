/** What ends a cell that is interrupted. */
export class Interruption extends Error {
  constructor() {
    super('Interrupted asynchronously');
  }

  /** Whether it was thrown by an interrupt: ours, or one that a cell had vm break at. */
  static is(error) {
    return error instanceof Interruption || error?.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
  }
}
