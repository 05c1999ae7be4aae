import { say } from '../../text/language.ts';
import { button } from '../elements/button.ts';
import { colouredText } from './coloured-text.ts';

const most = { lines: 200, letters: 20_000 };

/** Puts text into an element, and where it is very long its beginning, with a button for the rest. */
export function putText(element: HTMLElement, text: string, lines: number = text.split('\n').length): void {
  const head = text.split('\n', most.lines).join('\n').slice(0, most.letters);
  const isWhole = head.length === text.length || element.dataset.whole === 'true';
  // Lines that stand in columns would be torn apart by wrapping; sentences wrap, and those of an error are the longest.
  const isAligned = !element.matches('.error') && /\S {2,}\S|[─━═_=]{5,}/.test(head);
  element.classList.toggle('aligned', isAligned);
  element.replaceChildren(colouredText(isWhole ? text : head));
  if (isWhole) return;
  const whole = {
    ko: `모두 보기 (${lines.toLocaleString('en')}줄)`,
    en: `Show all ${lines.toLocaleString('en')} lines`,
  };
  const showAll = () => {
    element.dataset.whole = 'true';
    putText(element, text, lines);
    element.focus();
  };
  element.append('\n', button(say(whole), showAll, { className: 'whole' }));
}
