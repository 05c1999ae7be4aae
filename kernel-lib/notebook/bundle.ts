import type { Figure } from '../figures/figure.ts';
import type { Table } from '../figures/table.ts';

/** One thing in several MIME types; a front end shows the richest it knows. */
export type Bundle = Readonly<Record<string, unknown>>;

/** A figure as a bundle: for Plotly, as a static picture, and as text. */
export function figureBundle({ plotly, svg, text }: Figure): Bundle {
  return { 'application/vnd.plotly.v1+json': plotly, 'image/svg+xml': svg, 'text/plain': text };
}

/** HTML, and the same as text. */
export function tableBundle({ html, text }: Table): Bundle {
  return { 'text/html': html, 'text/plain': text };
}
