import { say, type Text } from '../../text/language.ts';
import { element } from '../elements/element.ts';
import type { PageCell } from './page-cell.ts';

/** What is said of the lesson above its cells, and of each cell under it; a screen reader hears both. */
export class LessonNotes {
  readonly #tools: HTMLElement | null;
  readonly #status: HTMLElement = element('p', { className: 'live-status', role: 'status' });

  /** @param tools the buttons above the cells, behind which notes stand */
  constructor(tools: HTMLElement | null) {
    this.#tools = tools;
    document.querySelector('main')?.append(this.#status);
  }

  /** Says something of the lesson, once for each kind. */
  add(kind: string, text: string): void {
    if (!this.#tools || this.#tools.querySelector(`.note-${kind}`)) return;
    this.#tools.append(element('p', { className: `note note-${kind}` }, text));
    this.#status.textContent = text;
  }

  /** Says how a cell stands; elements behind it offer something, which is seen alone. */
  tell({ view }: PageCell, text: Text, ...offers: readonly HTMLElement[]): void {
    view.say(text, ...offers);
    this.#status.textContent = say(text);
  }
}
