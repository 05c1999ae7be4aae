/** What an optimizer does to one weight tensor. */
export interface UpdateRule {
  /** The name of its optimizer, and of its formula. */
  readonly name: string;
  /** What it remembers of each weight from step to step, and where each memory starts. */
  readonly slots: readonly number[];
  /** The hyperparameters of its formula, for this step: counted from 1, at this learning rate. */
  hyperparameters(rate: number, step: number): readonly number[];
  /** Moves the weights `w` against their gradients `g`. */
  update(w: Float32Array, g: Float32Array, slots: readonly Float32Array[], hyperparameters: readonly number[]): void;
}

/** Moves weights by a rule. */
export function update(
  { update }: UpdateRule,
  w: Float32Array,
  g: Float32Array,
  slots: readonly Float32Array[],
  hyperparameters: readonly number[],
): void {
  update(w, g, slots, hyperparameters);
}
