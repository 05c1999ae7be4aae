import { button } from './button.ts';
import { element } from './element.ts';

/** A button that asks for files: the browser's own field speaks the browser's language. */
export function filePicker(
  text: string,
  options: Partial<HTMLInputElement>,
  take: (files: readonly File[]) => void,
): HTMLElement {
  const input = element('input', { type: 'file', hidden: true, ariaLabel: text, ...options });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = ''; // so that the same can be chosen again
    take(files);
  });
  return element(
    'span',
    {},
    button(text, () => input.click()),
    input,
  );
}
