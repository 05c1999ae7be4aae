import { say } from '../../text/language.ts';
import { button } from '../elements/button.ts';
import { element } from '../elements/element.ts';
import { elementNamed } from '../elements/element-named.ts';
import { sourceKept } from '../kept/kept-sources.ts';
import { pageStore } from '../kept/page-store.ts';
import { StoredValue } from '../kept/stored-value.ts';
import { answerIn } from './answer-in.ts';
import type { QuestionCell } from './question-cell.ts';
import type { QuestionsPage } from './questions-page.ts';

const words = {
  first: { ko: '먼저 골라 보세요', en: 'Choose first' },
  after: { ko: '고르면 이어지는 글과 그림이 나와요.', en: 'What comes next is shown when you have chosen.' },
  skip: { ko: '그냥 볼래요', en: 'Show me anyway' },
} as const;

/** A prediction, and what is covered until it is made. */
interface Prediction {
  readonly question: QuestionCell;
  readonly cover: HTMLElement;
  /** What follows it up to the end of its idea. */
  readonly behind: readonly Element[];
}

/** Covers what follows a question to decide on, up to the end of its idea, until it is decided. */
export class Covers {
  readonly #page: QuestionsPage;
  readonly #stored: StoredValue;
  readonly #predictions: readonly Prediction[];
  /** Entries of the table of contents with the headings that they name. */
  readonly #contents: readonly (readonly [HTMLElement, Element | null])[];
  /** Cells of questions that are passed over. */
  #shown: ReadonlySet<string>;
  /** What is to be told when something was covered or uncovered. */
  onChange: () => void = () => {};

  constructor(page: QuestionsPage) {
    this.#page = page;
    this.#stored = new StoredValue(`cnn-lessons.shown.${page.key}`, pageStore());
    const cells = this.#stored.get();
    this.#shown = new Set(Array.isArray(cells) ? cells : []);
    this.#contents = [...document.querySelectorAll<HTMLElement>('.contents li')].map((entry) => [
      entry,
      headingOf(entry),
    ]);
    this.#predictions = page.questions.filter(({ call }) => call === 'ask').map((each) => this.#prediction(each));
    this.#update();
    for (const event of [sourceKept, 'storage']) addEventListener(event, () => this.#update());
  }

  /** Whether anything is covered now. */
  get isCovering(): boolean {
    return this.#predictions.some(({ cover }) => !cover.hidden);
  }

  /** Whether anything stands open that would be covered. */
  get isPassed(): boolean {
    return this.#predictions.some(({ question }) => this.#shown.has(question.id) && !this.#isAnswered(question));
  }

  /** Shows all, and keeps that on this computer unless it is for this once. */
  showAll({ once = false }: { readonly once?: boolean } = {}): void {
    this.#pass(
      this.#predictions.map(({ question }) => question.id),
      once,
    );
  }

  coverAgain(): void {
    this.#shown = new Set();
    this.#keep();
    this.#update();
  }

  /** Uncovers what a link leads to. */
  reveal(target: Element): void {
    const over = this.#predictions.filter(({ behind }) => behind.some((each) => each.contains(target)));
    const covering = over.filter(({ question }) => !this.#isAnswered(question) && !this.#shown.has(question.id));
    if (covering.length === 0) return;
    this.#pass(
      covering.map(({ question }) => question.id),
      true,
    );
  }

  #pass(cells: readonly string[], once: boolean): void {
    this.#shown = new Set([...this.#shown, ...cells]);
    if (!once) this.#keep();
    this.#update();
  }

  #update(): void {
    const covered = new Set<Element>();
    for (const { question, cover, behind } of this.#predictions) {
      const isUnder = [...covered].some((each) => each.contains(question.section));
      cover.hidden = isUnder || behind.length === 0 || this.#shown.has(question.id) || this.#isAnswered(question);
      if (!cover.hidden) for (const each of behind) covered.add(each);
    }
    for (const { behind } of this.#predictions)
      for (const each of behind) each.classList.toggle('behind-cover', covered.has(each));
    // A heading may say what the question asks.
    for (const [entry, heading] of this.#contents)
      entry.classList.toggle('behind-cover', Boolean(heading?.closest('.behind-cover')));
    this.onChange();
  }

  #isAnswered({ id, exercise, original }: QuestionCell): boolean {
    return answerIn(this.#page.kept.get(id) ?? original, original, exercise) !== '';
  }

  #prediction(question: QuestionCell): Prediction {
    const behind = following(question.section);
    const cover = this.#cover(question.id, behind);
    question.section.after(cover);
    return { question, cover, behind };
  }

  #cover(cell: string, behind: readonly Element[]): HTMLElement {
    const show = () => {
      this.#pass([cell], false);
      const [next] = behind;
      if (!(next instanceof HTMLElement)) return;
      next.tabIndex = -1;
      next.focus();
    };
    return element(
      'aside',
      { className: 'cover' },
      element('div', { className: 'cover-lines', ariaHidden: 'true' }),
      element('p', {}, element('strong', {}, say(words.first)), ' ', say(words.after)),
      button(say(words.skip), show),
    );
  }

  #keep(): void {
    this.#stored.set(this.#shown.size === 0 ? undefined : [...this.#shown]);
  }
}

/** Cells and folds behind a cell, as far as its idea goes. */
function following(section: HTMLElement): Element[] {
  const { idea } = section.dataset;
  const found: Element[] = [];
  for (let next = section.nextElementSibling; next && idea !== undefined; next = next.nextElementSibling) {
    if (ideaOf(next) !== idea) break;
    found.push(next);
  }
  return found;
}

function ideaOf(one: Element): string | undefined {
  const marked = one.matches('[data-idea]') ? one : one.querySelector('[data-idea]');
  return marked instanceof HTMLElement ? marked.dataset.idea : undefined;
}

function headingOf(entry: Element): Element | null {
  const { hash = '' } = entry.querySelector('a') ?? {};
  return elementNamed(hash);
}
