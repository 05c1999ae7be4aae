import { element } from './element.ts';

/** Puts a text where the reader can paste it from, and says whether it is there. */
export async function copiedText(text: string): Promise<boolean> {
  // Not there over plain http, as in a class.
  const written = navigator.clipboard?.writeText(text).then(() => true);
  return (await written?.catch(() => undefined)) ?? selectedAndCopied(text);
}

/** What is selected may be copied also where a page may not write to the clipboard. */
function selectedAndCopied(text: string): boolean {
  const focused = focusedElement();
  const area = element('textarea', { value: text });
  area.style.cssText = 'position: fixed; left: -999rem';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  focused?.focus();
  return isCopied;
}

function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}
