import type { StreamName } from '../../cells/session/stream-buffer.ts';
import { printedText } from './printed-text.ts';

/** Sends what is printed from now on, as Node's console prints it, to whoever is given. */
export function setPageConsole(print: (name: StreamName, text: string) => void): void {
  const counts = new Map<string, number>();
  const times = new Map<string, number>();
  let indent = '';
  const line = (name: StreamName, values: readonly unknown[]) =>
    print(name, `${indent}${printedText(values).replaceAll('\n', `\n${indent}`)}\n`);
  const out = (...values: unknown[]) => line('stdout', values);
  const err = (...values: unknown[]) => line('stderr', values);
  const taken = (label: string) => {
    const begun = times.get(label);
    return begun === undefined ? undefined : `${label}: ${(performance.now() - begun).toFixed(3)}ms`;
  };
  const group = (...label: unknown[]) => {
    if (label.length > 0) out(...label);
    indent += '  ';
  };
  Object.assign(console, {
    log: out,
    info: out,
    debug: out,
    dirxml: out,
    dir: (value: unknown) => out(value),
    table: (value: unknown) => out(value),
    error: err,
    warn: err,
    trace: (...values: unknown[]) => err('Trace:', ...values),
    assert(holds?: unknown, ...values: unknown[]) {
      if (!holds) err(values.length > 0 ? 'Assertion failed:' : 'Assertion failed', ...values);
    },
    clear() {},
    count(label = 'default') {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      out(`${label}: ${counts.get(label)}`);
    },
    countReset: (label = 'default') => counts.delete(label),
    group,
    groupCollapsed: group,
    groupEnd() {
      indent = indent.slice(2);
    },
    time: (label = 'default') => times.set(label, performance.now()),
    timeLog(label = 'default', ...values: unknown[]) {
      const took = taken(label);
      if (took) out(took, ...values);
    },
    timeEnd(label = 'default') {
      const took = taken(label);
      if (took) out(took);
      times.delete(label);
    },
  });
}
