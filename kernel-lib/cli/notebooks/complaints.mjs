// @ts-check
import { markComplaints } from '../../lessons/cell-marks.mjs';
import { drift } from './drift.mjs';
import { missingQuotedFiles } from './quoted-files.mjs';

/** @typedef {import('./tidy.mjs').Notebook} Notebook */
/** @typedef {import('./tidy.mjs').Cell} Cell */
/** @typedef {import('../../machine/say.mjs').Text} Text */

/** @typedef {{ cell?: string, text: Text }} Complaint */

/**
 * What is wrong with a stored notebook that no program can put right.
 *
 * @param {Notebook} notebook
 * @param {Notebook} [origin] the Korean notebook that it translates
 * @param {string} [name] such as `ko/03-output-size.ipynb`
 * @returns {Complaint[]}
 */
export function complaints(notebook, origin, name = '') {
  const { cells } = notebook;
  return [
    ...aboutFront(notebook),
    ...aboutLanguage(cells),
    ...repeated(cells.map(({ id }) => id)),
    ...(reproduces(name) && !cells.some(({ metadata }) => metadata.sections?.length) ? [{ text: noSections }] : []),
    ...cells.flatMap((cell, index) => aboutCell(cell, index).map((text) => ({ cell: cell.id, text }))),
    ...untranslated(cells, origin),
    ...drifted(cells, origin),
  ];
}

/** Whether a lesson reproduces sections of the documents: all but the start do. */
function reproduces(/** @type {string} */ name) {
  return !/(^|\/)00-/.test(name);
}

const noSections = {
  ko: '어느 셀에도 sections가 없어요. 다루는 문서의 절을 셀 메타데이터에 적어 주세요.',
  en: 'no cell has sections; name the sections of the documents in the metadata of a cell.',
};

/** @returns {Complaint[]} */
function aboutFront(/** @type {Notebook} */ { cells, metadata }) {
  const { title, summary, minutes, goals } = metadata.lesson;
  const lacking = [
    cells[0]?.id !== 'front' && 'id front',
    !title && '# …',
    !summary && { ko: '요약 문단', en: 'a paragraph that sums it up' },
    minutes === null && '**시간:** 50분 / **Time:** 50 minutes',
    goals.length === 0 && { ko: '목표 목록', en: 'a list of goals' },
  ];
  return lacking.flatMap((what) => {
    if (!what) return [];
    const { ko, en } = typeof what === 'string' ? { ko: what, en: what } : what;
    return [{ cell: 'front', text: { ko: `첫 셀에 빠진 것: ${ko}`, en: `the first cell lacks ${en}` } }];
  });
}

/** @returns {Complaint[]} */
function aboutLanguage(/** @type {readonly Cell[]} */ cells) {
  const first = cells.find(({ cell_type }) => cell_type === 'code');
  if (first && /\bsetLanguage\(/.test(first.source.join(''))) return [];
  const text = { ko: '첫 코드 셀에서 setLanguage를 불러야 해요.', en: 'the first code cell must call setLanguage.' };
  return [{ ...(first && { cell: first.id }), text }];
}

/** @returns {Complaint[]} */
function repeated(/** @type {readonly string[]} */ ids) {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ cell: id, text: { ko: '이 id가 두 번 나와요.', en: 'this id is used twice.' } }));
}

/** @returns {Text[]} */
function aboutCell(/** @type {Cell} */ cell, /** @type {number} */ index) {
  const { cell_type, id, source } = cell;
  const text = source.join('');
  const found = [
    !/^[a-z0-9-]{1,64}$/.test(id) && { ko: 'id는 a-z, 0-9, -로 써 주세요.', en: 'an id is made of a-z, 0-9 and -.' },
    text === '' && { ko: '셀이 비었어요.', en: 'the cell is empty.' },
    ...markComplaints(cell),
    ...(cell_type === 'markdown' ? aboutMarkdown(text, index) : []),
  ];
  return found.filter((one) => one !== false);
}

/** @returns {(Text | false)[]} */
function aboutMarkdown(/** @type {string} */ text, /** @type {number} */ index) {
  const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`|\$\$[\s\S]*?\$\$|\$[^$\n]*\$/g, 'x');
  const glued = gluedBold(prose);
  return [
    ...missingQuotedFiles(text).map((file) => ({ ko: `${file}: 그런 파일은 없어요.`, en: `${file}: no such file.` })),
    index > 0 && /^# /m.test(prose) && { ko: '# 제목은 첫 셀에만 써요.', en: 'only the first cell has a # heading.' },
    /!\[/.test(prose) && {
      ko: '그림은 셀이 그려요. Markdown에 넣지 않아요.',
      en: 'pictures are made by cells, not put into Markdown.',
    },
    glued !== undefined && {
      ko: `${glued}: 굵게 보이지 않아요. 괄호나 마침표는 ** 밖에 두어 주세요.`,
      en: `${glued}: not shown in bold; keep brackets and full stops outside of the **.`,
    },
  ];
}

/**
 * CommonMark does not close a bold word whose last character is punctuation when a letter follows, as Korean particles do.
 *
 * @param {string} prose
 */
function gluedBold(prose) {
  for (const [all, inner] of prose.matchAll(/\*\*([^*\n]+)\*\*(?=[\p{L}\p{N}])/gu))
    if (/[\p{P}\p{S}]$/u.test(inner)) return all;
  return undefined;
}

/** @returns {Complaint[]} */
function untranslated(/** @type {readonly Cell[]} */ cells, /** @type {Notebook | undefined} */ origin) {
  const korean = new Map(origin?.cells.map(({ id, source }) => [id, source.join('')]));
  return cells
    .filter(({ cell_type, id, source }) => cell_type === 'markdown' && korean.get(id) === source.join(''))
    .filter(({ source }) => /[가-힣]/.test(source.join('')))
    .map(({ id }) => ({ cell: id, text: { ko: '아직 영어로 옮기지 않았어요.', en: 'not translated yet.' } }));
}

/** @returns {Complaint[]} */
function drifted(/** @type {readonly Cell[]} */ cells, /** @type {Notebook | undefined} */ origin) {
  const korean = new Map(origin?.cells.map(({ id, source }) => [id, source.join('')]));
  return cells
    .filter(({ cell_type }) => origin && cell_type === 'code')
    .flatMap(({ id, source }) => drift(korean.get(id) ?? '', source.join('')).map((text) => ({ cell: id, text })));
}
