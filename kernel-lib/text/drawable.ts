import { frontEnd } from './front-end.ts';

// The method that kernels of Jupyter ask a cell's last value for, by Deno's convention.
const displayKey = Symbol.for('Jupyter.display');

/** Data that a notebook draws where it is a cell's last value, and stays plain data for everything else. */
export function drawable<Data extends object>(data: Data): Data {
  const shown = () => {
    const bundles = frontEnd.bundles(data);
    return bundles.length === 1 ? bundles[0] : bundles;
  };
  return Object.defineProperty(data, displayKey, { value: shown });
}
