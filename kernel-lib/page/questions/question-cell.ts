/** A cell of the page that asks for an answer. */
export interface QuestionCell {
  /** The cell's. */
  readonly id: string;
  readonly section: HTMLElement;
  /** Of the exercise. */
  readonly exercise: string;
  readonly call: 'ask' | 'check';
  /** Its code as the lesson has it. */
  readonly original: string;
  /** The goal that it shows. */
  readonly goal: string | undefined;
}
