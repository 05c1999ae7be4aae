/** A cell of a notebook, as far as a page reads it. */
export interface NotebookCell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly metadata?: { readonly goal?: string; readonly host?: boolean };
}

/** A notebook as JSON, as far as a page reads it. */
export interface Notebook {
  readonly cells: readonly NotebookCell[];
  readonly metadata: { readonly lesson?: { readonly title?: string; readonly goals?: readonly string[] } };
}

/** The text of a cell, which may be stored in lines. */
export function sourceOf({ source }: Pick<NotebookCell, 'source'>): string {
  return [source].flat().join('');
}
