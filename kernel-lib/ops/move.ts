/** What an optimizer does to one weight tensor. */
export interface Rule {
  /** The name of its optimizer, and of its formula. */
  readonly name: string;
  /** What it remembers of each weight from step to step, and where each memory starts. */
  readonly memories: readonly number[];
  /** The numbers of its formula, for this step: counted from 1, at this learning rate. */
  numbers(rate: number, step: number): readonly number[];
  /** Moves the weights `w` against their gradients `g`. */
  move(w: Float32Array, g: Float32Array, memories: readonly Float32Array[], numbers: readonly number[]): void;
}

/** Moves weights by a rule. */
export function move(
  { move }: Rule,
  w: Float32Array,
  g: Float32Array,
  memories: readonly Float32Array[],
  numbers: readonly number[],
): void {
  move(w, g, memories, numbers);
}
