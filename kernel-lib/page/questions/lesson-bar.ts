import { type Goal, goals as goalTexts } from '../../exercises/goals.ts';
import { say } from '../../text/language.ts';
import { button } from '../elements/button.ts';
import { element } from '../elements/element.ts';
import { pageKeeps } from '../kept/page-keeps.ts';
import type { Covers } from './covers.ts';
import type { QuestionsPage } from './questions-page.ts';

/** What `site/assets/progress.js` knows of lessons. */
interface LessonProgress {
  kept(): ReadonlyMap<string, readonly string[]>;
}

const words = {
  met: (met: number, all: number) => ({
    ko: `목표 ${all}개 가운데 ${met}개를 이뤘어요`,
    en: `goals met: ${met} of ${all}`,
  }),
  yes: { ko: '이뤘어요', en: 'met' },
  no: { ko: '아직', en: 'not yet' },
  kept: {
    ko: '무엇을 이뤘는지는 이 컴퓨터에만 남고, 어디로도 보내지 않아요.',
    en: 'What you have met is kept on this computer alone, and sent nowhere.',
  },
  unkept: {
    ko: '이 브라우저가 기억을 막아 두어서, 답과 목표는 이 페이지를 닫으면 사라져요.',
    en: 'This browser does not let pages remember anything: answers and goals are gone when this page is closed.',
  },
  all: { ko: '모두 보기', en: 'Show all' },
  again: { ko: '다시 가리기', en: 'Cover again' },
  why: { ko: '질문 뒤의 글은 골라야 나와요.', en: 'What follows a question is shown when you have chosen.' },
} as const;

/** The line at the top of a lesson: which goals are met, and whether what follows a question is covered. */
export function lessonBar(page: QuestionsPage, covers: Covers): HTMLElement {
  const named = Object.keys(goalTexts).filter((goal): goal is Goal => goal.startsWith(`${page.name.slice(0, 2)}-`));
  const goals = named.length > 0 ? [goalList(page, named)] : [];
  return element('div', { className: 'lesson-bar' }, ...goals, coverSwitch(covers));
}

function goalList(page: QuestionsPage, named: readonly Goal[]): HTMLElement {
  const summary = element('summary');
  const list = element('ul');
  const kept = element('p', {}, say(pageKeeps() ? words.kept : words.unkept));
  const here = new Set<string>();
  const draw = () => {
    const isMet = (goal: string) => here.has(goal) || (progress()?.kept().get(page.name)?.includes(goal) ?? false);
    summary.textContent = say(words.met(named.filter(isMet).length, named.length));
    list.replaceChildren(
      ...named.map((goal, i) => item(page, goal, page.goals[i] ?? say(goalTexts[goal]), isMet(goal))),
    );
  };
  addEventListener('goal-met', (event) => {
    here.add(String((event as CustomEvent).detail));
    draw();
  });
  draw();
  return element('details', { className: 'goals' }, summary, list, kept);
}

function item({ questions }: QuestionsPage, goal: Goal, text: string, isMet: boolean): HTMLElement {
  const shows = questions.find((question) => question.goal === goal);
  const sign = element('b', {}, `${isMet ? '✓' : '○'} ${say(isMet ? words.yes : words.no)}`);
  const name = shows ? element('a', { href: `#${encodeURIComponent(shows.id)}` }, text) : text;
  return element('li', { className: isMet ? 'met' : '' }, sign, ' ', name);
}

/** Shows all of the page, or covers it again. */
function coverSwitch(covers: Covers): HTMLElement {
  const why = element('span');
  const change = button('', () => (covers.isCovering ? covers.showAll() : covers.coverAgain()));
  const line = element('p', { className: 'cover-switch' }, why, change);
  const draw = () => {
    const isCovering = covers.isCovering;
    line.hidden = !isCovering && !covers.isPassed;
    why.textContent = isCovering ? say(words.why) : '';
    change.textContent = say(isCovering ? words.all : words.again);
  };
  covers.onChange = draw;
  draw();
  return line;
}

function progress(): LessonProgress | undefined {
  return (window as { lessonProgress?: LessonProgress }).lessonProgress;
}
