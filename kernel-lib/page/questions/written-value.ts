/** A number, or rows of them. */
export type Written = number | readonly Written[];

/** Functions of a number that an answer may be worked out with. */
const functions: Readonly<Record<string, (...numbers: number[]) => number>> = {
  'Math.abs': Math.abs,
  'Math.ceil': Math.ceil,
  'Math.exp': Math.exp,
  'Math.floor': Math.floor,
  'Math.log': Math.log,
  'Math.max': Math.max,
  'Math.min': Math.min,
  'Math.round': Math.round,
  'Math.sqrt': Math.sqrt,
};

/**
 * The number, or the rows of numbers, that a piece of code says, sums and products worked out; nothing where it says
 * anything else. Nothing of it is run.
 *
 * @example writtenValue('[(28 - 3) / 5 + 1, 2]') // [6, 2]
 */
export function writtenValue(code: string): Written | undefined {
  const signs = code.match(/Math\.\w+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|\S/gi) ?? [];
  let place = 0;
  const takes = (sign: string) => signs[place] === sign && ++place > 0;
  const expect = (sign: string) => {
    if (!takes(sign)) throw notWritten;
  };

  function list<Each>(close: string, each: () => Each): Each[] {
    const found: Each[] = [];
    while (!takes(close)) {
      found.push(each());
      if (!takes(',')) {
        expect(close);
        break;
      }
    }
    return found;
  }

  const value = (): Written => (takes('[') ? list(']', value) : sum());

  function sum(): number {
    let total = product();
    for (;;) {
      if (takes('+')) total += product();
      else if (takes('-')) total -= product();
      else return total;
    }
  }

  function product(): number {
    let result = factor();
    for (;;) {
      if (takes('*')) result *= factor();
      else if (takes('/')) result /= factor();
      else return result;
    }
  }

  function factor(): number {
    if (takes('-')) return -unsigned();
    takes('+');
    return unsigned();
  }

  function unsigned(): number {
    if (takes('(')) {
      const inner = sum();
      expect(')');
      return inner;
    }
    const sign = signs[place++] ?? '';
    if (/^[\d.]/.test(sign) && !/^0\d/.test(sign) && Number.isFinite(Number(sign))) return Number(sign);
    if (!Object.hasOwn(functions, sign)) throw notWritten;
    expect('(');
    return functions[sign](...list(')', sum));
  }

  try {
    const found = value();
    return place === signs.length ? found : undefined;
  } catch (error) {
    if (error === notWritten || error instanceof RangeError) return undefined;
    throw error;
  }
}

const notWritten = new Error('no number and no rows of numbers');
