// @ts-check
import { say } from '../../machine/say.mjs';

/** @typedef {import('../../lessons/verdict.mjs').CellFault} CellFault */

/** What went wrong, for the person at the terminal; an error speaks for itself. */
const reasons = {
  late: { ko: '아무도 기다리지 않은 오류', en: 'nothing waited for this' },
  skipped: { ko: '실행하지 않은 셀', en: 'not run' },
  missing: { ko: '빠진 출력', en: 'output missing' },
  'cell-time': { ko: '셀 시간 초과', en: 'time limit of a cell' },
  'lesson-time': { ko: '수업 시간 초과', en: 'time limit of the lesson' },
  died: { ko: '멈춘 커널', en: 'kernel died' },
  unfinished: { ko: '끝나지 않은 일', en: 'still running' },
  exercise: { ko: '문제', en: 'exercise' },
  section: { ko: '문서의 절', en: 'section' },
  export: { ko: '만들지 못한 HTML', en: 'page not written' },
  unshown: { ko: '쪽에 보이지 않는 것', en: 'not shown on the page' },
  error: { ko: '오류', en: 'error' },
};

/**
 * A lesson's result: one line where it passed, and where not also the cell and its error; and what its page does not show.
 *
 * @param {import('../../lessons/run-lessons.mjs').Result} result
 */
export function told({ lesson, language, edition, student, passed, cells, seconds, faults, remarks = [] }) {
  const length = say({ ko: `셀 ${cells}개, ${seconds.toFixed(1)}초`, en: `${cells} cells, ${seconds.toFixed(1)} s` });
  const which = [edition === 'student' ? '' : ` ${edition}`, student === undefined ? '' : ` ${student}`].join('');
  const line = `${passed ? '✓' : '✗'} ${language} ${lesson}${which}  ${length}`;
  return [line, ...[...faults, ...remarks].flatMap(toldFault)].join('\n');
}

/** @param {CellFault} fault */
function toldFault({ why, index, id, source, error, traceback }) {
  const where = index === null ? '' : say({ ko: `셀 ${index + 1} ${id}: `, en: `cell ${index + 1} ${id}: ` });
  const more = traceback.filter((line) => !line.includes(error)).slice(0, 12);
  return [
    `    ${where}${say(reasons[why])}: ${error}`,
    ...(source ? [`      > ${source}`] : []),
    ...more.map((line) => `      ${line}`),
  ];
}
