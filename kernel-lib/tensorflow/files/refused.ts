/** Refuses a saved model in one sentence. */
export function refused(why: string): never {
  throw new RangeError(`loadModel: this model cannot be read: ${why}`);
}
