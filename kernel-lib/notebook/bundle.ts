import type { Figure } from '../figures/figure.ts';
import type { Table } from '../figures/table.ts';
import { escapeMarkup } from '../text/escape-markup.ts';

/** One thing in several MIME types; a front end shows the richest it knows. */
export type Bundle = Readonly<Record<string, unknown>>;

/**
 * A figure as a bundle: for Plotly, as a static picture, and as text; and its caption as a second.
 *
 * A front end draws one type of a bundle, JupyterLab Plotly's before HTML, HTML before an SVG: words that stand under the
 * picture whichever is drawn are an output of their own. They are no text again, for the text of the figure ends with them.
 */
export function figureBundles({ plotly, svg, text, caption }: Figure): readonly Bundle[] {
  const picture = { 'application/vnd.plotly.v1+json': plotly, 'image/svg+xml': svg, 'text/plain': text };
  return caption === undefined ? [picture] : [picture, { 'text/html': captionHtml(caption) }];
}

/** The page moves an output that is a caption into the figure before it. */
function captionHtml(caption: string): string {
  return `<figcaption>${escapeMarkup(caption)}</figcaption>`;
}

/** HTML, and the same as text. */
export function tableBundle({ html, text }: Table): Bundle {
  return { 'text/html': html, 'text/plain': text };
}
