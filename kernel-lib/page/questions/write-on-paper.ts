import { element } from '../elements/element.ts';

/** Puts an answer on the line of a cell that is there to write on when the page is printed. */
export function writeOnPaper(section: HTMLElement, answer: string): void {
  const line = section.querySelector('.write');
  line?.querySelector('.written')?.remove();
  if (line && answer !== '') line.append(element('span', { className: 'written' }, ` ${answer}`));
}
