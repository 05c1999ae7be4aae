import { element } from './element.ts';

/** A button that says what it does when it is pressed. */
export function button(
  text: string,
  press: () => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...properties }, text);
  made.addEventListener('click', press);
  return made;
}
