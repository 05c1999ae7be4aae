import { say, setLanguage, type Text } from '../../text/language.ts';
import { undo } from '../../text/shared-words.mjs';
import { button } from '../elements/button.ts';
import { element } from '../elements/element.ts';
import { filePicker } from '../elements/file-picker.ts';
import { lessonOnPage } from '../kept/lesson-on-page.ts';
import { pageKeeps } from '../kept/page-keeps.ts';
import { type CellOutput, cellOutput, type LiveCell } from '../live/cell-output.ts';
import { type Brought, broughtSources } from './brought-sources.ts';
import { runFingerprint } from './run-fingerprint.ts';
import { takenNotebook } from './taken-notebook.ts';

/** Far above any notebook of a lesson. */
const mostBytes = 30e6;

/** Puts a menu behind the lesson's front: the reader's notebook is taken along, brought back, and compared by its fingerprint. */
export function workMenu(): void {
  const { name, lesson, version, language, notebook, kept } = lessonOnPage();
  const front = document.querySelector('section.front');
  if (!front) return;
  const ran = new Map<string, LiveCell>();
  setLanguage(language);

  const said = element('p', { ariaLive: 'polite', className: 'said' });
  const marks = element('p', { className: 'fingerprint' });
  const menu = element(
    'details',
    { className: 'work' },
    element('summary', {}, say(words.work)),
    element('p', {}, say(pageKeeps() ? words.kept : words.unkept)),
    button(say(words.take), take),
    filePicker(say(words.bring), { accept: '.ipynb' }, ([chosen]) => void (chosen && bring(chosen))),
    said,
    marks,
  );
  front.after(menu);
  window.addEventListener(cellOutput, (event) => {
    const { cell } = (event as CustomEvent<CellOutput>).detail;
    ran.delete(cell.id);
    ran.set(cell.id, cell);
    if (menu.open) showMarks();
  });
  menu.addEventListener('toggle', showMarks);

  function take(): void {
    const runs = new Map([...ran].map(([id, { outputs = [], executionCount }]) => [id, { outputs, executionCount }]));
    const written = takenNotebook(notebook, { lesson, version }, { sources: kept.all, runs });
    const href = URL.createObjectURL(new Blob([written], { type: 'application/x-ipynb+json' }));
    element('a', { href, download: `${name}.ipynb` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    tell(words.taken(`${name}.ipynb`));
  }

  async function bring(chosen: File): Promise<void> {
    try {
      if (chosen.size > mostBytes) return tell(words.tooLarge);
      const brought = broughtSources(await chosen.text(), notebook, { lesson, version });
      const before = new Map(kept.all);
      keep(brought.sources);
      tell(words.brought(brought), before);
    } catch (error) {
      said.textContent = `${chosen.name}: ${error instanceof Error ? error.message.replace(/^\.ipynb: /, '') : error}.`;
    }
  }

  /** The changed cells are these and no others. */
  function keep(sources: ReadonlyMap<string, string>): void {
    for (const id of new Set([...kept.all.keys(), ...sources.keys()])) kept.set(id, sources.get(id));
  }

  function tell(sentence: Text, before?: ReadonlyMap<string, string>): void {
    said.replaceChildren(say(sentence));
    if (!before) return;
    const back = () => {
      keep(before);
      tell(words.undone);
    };
    said.append(' ', button(say(words.undo), back));
  }

  function showMarks(): void {
    const cells = [...ran.values()].filter(({ metadata }) => metadata.host !== true);
    const last = cells.at(-1);
    if (!last) return;
    const inOrder = notebook.cells.flatMap(({ id }) => cells.find((cell) => cell.id === id) ?? []);
    marks.textContent = say(
      words.marks({
        cell: last.id,
        last: runFingerprint(last.outputs ?? []),
        count: inOrder.length,
        all: runFingerprint(inOrder.flatMap(({ outputs = [] }) => outputs)),
      }),
    );
  }
}

const words = {
  work: { ko: '내 노트북', en: 'My notebook' },
  kept: {
    ko: '고친 코드와 답은 이 컴퓨터에만 남아요. 파일로 가져가면 주피터랩이나 다른 컴퓨터에서 이어서 할 수 있어요.',
    en: 'Code you change and answers you give stay on this computer only. Take them along as a file to go on in JupyterLab or elsewhere.',
  },
  unkept: {
    ko: '이 브라우저에는 고친 코드와 답이 남지 않아요. 페이지를 닫기 전에 파일로 가져가세요.',
    en: 'This browser keeps neither the code you change nor the answers you give. Take them along as a file before you close the page.',
  },
  take: { ko: '가져가기 (.ipynb)', en: 'Take along (.ipynb)' },
  bring: { ko: '다시 불러오기', en: 'Bring back' },
  undo,
  undone: { ko: '불러오기 전으로 되돌렸어요.', en: 'As it was before.' },
  tooLarge: {
    ko: '파일이 30MB보다 커서 불러오지 않았어요. 수업의 노트북이 맞는지 살펴봐 주세요.',
    en: 'The file is over 30 MB and was not read; look whether it is the notebook of a lesson.',
  },
  taken: (file: string) => ({ ko: `${file} 파일로 저장했어요.`, en: `Saved as ${file}.` }),
  brought: ({ sources: { size }, unknown, isOtherVersion }: Brought) => ({
    ko: [
      size === 0 ? '모든 셀이 수업의 코드 그대로예요.' : `고친 셀 ${size}개를 불러왔어요.`,
      ...(unknown > 0 ? [`이 수업에 없는 셀 ${unknown}개는 두고 왔어요.`] : []),
      ...(isOtherVersion ? ['다른 판에서 고친 것이니 한 번 살펴보세요.'] : []),
    ].join(' '),
    en: [
      size === 0 ? 'All cells are as the lesson has them.' : `${cells(size)} changed by you ${is(size)} here.`,
      ...(unknown > 0 ? [`${cells(unknown)} that this lesson does not have ${is(unknown)} left out.`] : []),
      ...(isOtherVersion ? ['They were changed in another version of the lesson: look at them once.'] : []),
    ].join(' '),
  }),
  marks: ({ cell, last, count, all }: { cell: string; last: string; count: number; all: string }) => ({
    ko: `결과의 지문: 셀 ${cell} ${last} · 실행한 셀 ${count}개 모두 ${all}. 지문이 같으면 결과도 같아요(걸린 시간은 빼고).`,
    en: `Fingerprint of the results: cell ${cell} ${last} · all ${cells(count)} that ran ${all}. The same letters, the same results (times aside).`,
  }),
};

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

function is(count: number): string {
  return count === 1 ? 'is' : 'are';
}
