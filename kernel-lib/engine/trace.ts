import type { Operation } from '../ops/operation.ts';
import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import { textTable } from '../text/text-table.ts';
import { hasFastRule } from './fast/update.ts';

/** What an operation came to while it was traced. */
export interface TraceRow {
  /** Its name; `, back` stands behind the backward pass. */
  readonly operation: string;
  readonly side: 'engine' | 'readable';
  readonly calls: number;
  /** A gradient that is computed when it is read counts for the operation that reads it. */
  readonly milliseconds: number;
}

/** Operations that are watched, and what was seen of them. */
export interface Trace {
  /** What a model is built with: `sequential(layers).build(shape, random(1), traced.ops)`. */
  readonly ops: Operations;
  rows(): TraceRow[];
  toString(): string;
}

type Named = Exclude<keyof Operations, 'variable' | 'step'>;

/** The names of the operations that these leave to the readable ones. */
export function fallbacks(ops: Operations): string[] {
  return operationsOf(ops).filter((name) => ops[name] === readable[name]);
}

/**
 * Watches operations: which were asked for, which side did them, how often, and how long they took.
 *
 * @example trace(engine('readable')).rows() // []
 */
export function trace(ops: Operations): Trace {
  const seen = new Map<string, TraceRow>();

  /** Does some work, and notes it under its name. */
  function noted<Result>(operation: string, side: TraceRow['side'], work: () => Result): Result {
    const began = performance.now();
    const result = work();
    const { calls, milliseconds } = seen.get(operation) ?? { calls: 0, milliseconds: 0 };
    seen.set(operation, { operation, side, calls: calls + 1, milliseconds: milliseconds + performance.now() - began });
    return result;
  }

  function watched(name: Named): unknown {
    const perform = ops[name] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      const [label, side] = named(ops, name, args);
      const result = noted(label, side, () => perform(...args));
      return isOperation(result)
        ? { ...result, backward: (gradient: never) => noted(`${label}, back`, side, () => result.backward(gradient)) }
        : result;
    };
  }

  const names = operationsOf(ops);
  const rows = () => [...seen.values()].sort((a, b) => b.milliseconds - a.milliseconds);
  return {
    ops: { ...ops, ...Object.fromEntries(names.map((name) => [name, watched(name)])) },
    rows,
    toString: () => lines(rows()),
  };
}

function operationsOf(ops: Operations): Named[] {
  return (Object.keys(ops) as (keyof Operations)[]).filter(
    (name): name is Named => name !== 'variable' && name !== 'step',
  );
}

/** What a call is called, and who does it; an optimizer's update is named for its rule. */
function named(ops: Operations, name: Named, [first]: readonly unknown[]): [string, TraceRow['side']] {
  if (name !== 'update') return [name, ops[name] === readable[name] ? 'readable' : 'engine'];
  const { name: rule } = first as { readonly name: string };
  return [rule, ops.update !== readable.update && hasFastRule(rule) ? 'engine' : 'readable'];
}

function isOperation(result: unknown): result is Operation<object> {
  return typeof result === 'object' && result !== null && 'backward' in result;
}

function lines(rows: readonly TraceRow[]): string {
  const cells = rows.map(({ operation, side, calls, milliseconds }) => [
    ...[operation, side, `${calls}`, milliseconds.toFixed(1)],
  ]);
  return textTable([['operation', 'side', 'calls', 'ms'], ...cells], new Set([2, 3]));
}
