// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { minifySync } from 'rolldown/utils';

/** Plotly in half its size, for a page that carries it along. */
export function minifiedPlotly() {
  const file = createRequire(import.meta.url).resolve('plotly.js-dist');
  return minifySync('plotly.js', readFileSync(file, 'utf8')).code;
}
