interface Compared {
  readonly message: string;
  readonly operator: string;
  readonly actual?: unknown;
  readonly expected?: unknown;
  readonly isOwn: boolean;
}

/** What an assertion throws that does not hold. */
export class AssertionError extends Error {
  readonly code = 'ERR_ASSERTION';
  readonly actual: unknown;
  readonly expected: unknown;
  readonly operator: string;
  /** Whether the message was not given. */
  readonly generatedMessage: boolean;

  constructor({ message, operator, actual, expected, isOwn }: Compared) {
    super(message);
    [this.actual, this.expected, this.operator, this.generatedMessage] = [actual, expected, operator, isOwn];
  }
}

Object.defineProperty(AssertionError.prototype, 'name', { value: 'AssertionError' });
