/** What the end of an address names: an element by its id, or the cell of what can be touched with the setting that the address holds. */
export function elementNamed(hash: string): HTMLElement | null {
  const [, cell = hash.slice(1)] = /^#touch=(.+?)\.\d+&/.exec(hash) ?? [];
  try {
    return document.getElementById(decodeURIComponent(cell));
  } catch {
    // Somebody made the address up.
    return null;
  }
}
