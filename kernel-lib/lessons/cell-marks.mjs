// @ts-check
import { exerciseCalls } from './exercise-calls.mjs';

/** @typedef {import('../machine/say.mjs').Text} Text */

/**
 * @typedef {object} MarkedCell
 * @property {string} cell_type
 * @property {string} id
 * @property {Record<string, any>} metadata
 * @property {string | readonly string[]} source
 */

/**
 * @typedef {object} Described something that can be told, and how it is recognised
 * @property {string} name as the table of `notebooks/README.md` says it
 * @property {Text} text
 */

/** @typedef {Described & { fits: (value: any) => boolean }} MarkType */
/** @typedef {Described & { holds: (cell: MarkedCell) => boolean }} MarkPlace */

/**
 * @typedef {object} CellMark what an author may write into the metadata of a cell
 * @property {string} name with a dot where one object stands within another
 * @property {MarkType} type
 * @property {MarkPlace} place
 * @property {Text} meaning
 */

const listOf = (/** @type {RegExp} */ each) => (/** @type {any} */ value) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && each.test(one));

/** @type {Readonly<Record<'yes' | 'id' | 'goal' | 'kinds' | 'sections', MarkType>>} */
const types = {
  yes: { name: '`true`', text: { ko: 'true', en: 'true' }, fits: (value) => value === true },
  id: {
    name: '`"positions"`',
    text: { ko: 'a-z, 0-9, -로 된 이름', en: 'a name made of a-z, 0-9 and -' },
    fits: (value) => typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value),
  },
  goal: {
    name: '`"03-stride"`',
    text: { ko: '03-stride 꼴의 목표 이름', en: 'the name of a goal, as in 03-stride' },
    fits: (value) => typeof value === 'string' && /^\d\d-[a-z0-9-]+$/.test(value),
  },
  kinds: {
    name: '`["figure"]`, `["text"]`, or both',
    text: { ko: 'figure와 text의 목록', en: 'a list of figure and text' },
    fits: listOf(/^(figure|text)$/),
  },
  sections: {
    name: '`["D1.3"]`',
    text: { ko: 'D1.3 꼴의 목록', en: 'a list of sections that look like D1.3' },
    fits: listOf(/^D[1-5](\.\d+)+$/),
  },
};

/** @type {Readonly<Record<'any' | 'behind' | 'markdown' | 'code' | 'ask' | 'check', MarkPlace>>} */
const places = {
  any: { name: 'any cell', text: { ko: '모든 셀', en: 'any cell' }, holds: () => true },
  behind: {
    name: 'any cell but `front` and `language`',
    text: { ko: 'front와 language가 아닌 셀', en: 'a cell that is neither front nor language' },
    holds: ({ id }) => id !== 'front' && id !== 'language',
  },
  markdown: {
    name: 'Markdown',
    text: { ko: 'Markdown 셀', en: 'a Markdown cell' },
    holds: ({ cell_type }) => cell_type === 'markdown',
  },
  code: { name: 'code', text: { ko: '코드 셀', en: 'a code cell' }, holds: isCode },
  ask: {
    name: 'code with `ask(…)`',
    text: { ko: 'ask(…)가 있는 코드 셀', en: 'a code cell with ask(…)' },
    holds: (cell) => isCode(cell) && calls(cell, 'ask'),
  },
  check: {
    name: 'code with `check(…)`',
    text: { ko: 'check(…)가 있는 코드 셀', en: 'a code cell with check(…)' },
    holds: (cell) => isCode(cell) && calls(cell, 'check'),
  },
};

/**
 * Every mark that a stored cell may have.
 *
 * @type {readonly CellMark[]}
 */
export const cellMarks = [
  mark('idea', types.id, places.behind, '어느 생각에 속하는지', 'the idea that the cell belongs to'),
  mark('further', types.yes, places.behind, '더 보기: 50분에 들지 않아요', 'goes deeper: not among the fifty minutes'),
  mark(
    'aside',
    types.yes,
    places.markdown,
    '코드 읽기: 문법을 아는 사람은 건너뛰는 상자',
    'a box on syntax, to be skipped by those who know it',
  ),
  mark('vote', types.yes, places.ask, '다 같이 손을 들어 고르는 질문', 'a question that a class votes on'),
  mark('goal', types.goal, places.check, '이 문제가 보여 주는 목표', 'the goal that this exercise shows'),
  mark(
    'host',
    types.yes,
    places.code,
    '출력이 컴퓨터에 따라 달라요: TensorFlow.js, 초, 파일',
    'the output depends on the machine: TensorFlow.js, seconds, files',
  ),
  mark('teacher', types.yes, places.markdown, '가르치는 분께 드리는 말', 'notes for teachers'),
  mark(
    'sections',
    types.sections,
    places.any,
    '이 셀이 다루는 문서의 절',
    'the sections of the documents that the cell reproduces',
  ),
  mark('shows', types.kinds, places.code, '꼭 나와야 하는 출력', 'output that matters: without it the run fails'),
  mark(
    'jupyter.source_hidden',
    types.yes,
    places.code,
    '코드를 접어 두어요',
    'the code is folded, in JupyterLab and on the page',
  ),
];

/**
 * The marks of a cell, and nothing else of its metadata; what is empty or false is no mark.
 *
 * @param {Record<string, any>} metadata
 * @returns {Record<string, any>}
 */
export function keptMarks(metadata) {
  const kept = cellMarks.map(({ name }) => ({ path: name.split('.'), value: markOf(metadata, name) }));
  return Object.assign(
    {},
    ...kept
      .filter(({ value }) => isSet(value))
      .map(({ path, value }) => path.reduceRight((inner, key) => ({ [key]: inner }), value)),
  );
}

/**
 * What is wrong with the marks of a cell: values of another type, marks where they mean nothing.
 *
 * @param {MarkedCell} cell
 * @returns {Text[]}
 */
export function markComplaints(cell) {
  return cellMarks.flatMap(({ name, type, place }) => {
    const value = markOf(cell.metadata, name);
    if (!isSet(value)) return [];
    return [...(type.fits(value) ? [] : [ofType(name, type)]), ...(place.holds(cell) ? [] : [ofPlace(name, place)])];
  });
}

const ofType = (/** @type {string} */ name, /** @type {MarkType} */ { text: { ko, en } }) => ({
  ko: `${name}의 값은 이래야 해요: ${ko}`,
  en: `${name} has to be ${en}.`,
});

const ofPlace = (/** @type {string} */ name, /** @type {MarkPlace} */ { text: { ko, en } }) => ({
  ko: `${name} 표시는 여기에만 둘 수 있어요: ${ko}`,
  en: `${name} belongs on ${en}.`,
});

/**
 * @param {string} name
 * @param {MarkType} type
 * @param {MarkPlace} place
 * @param {string} ko
 * @param {string} en
 * @returns {CellMark}
 */
function mark(name, type, place, ko, en) {
  return { name, type, place, meaning: { ko, en } };
}

function isCode(/** @type {MarkedCell} */ { cell_type }) {
  return cell_type === 'code';
}

/**
 * @param {MarkedCell} cell
 * @param {import('./exercise-calls.mjs').CallName} name
 */
function calls({ source }, name) {
  return exerciseCalls([source].flat().join('')).some(({ call }) => call === name);
}

function markOf(/** @type {Record<string, any>} */ metadata, /** @type {string} */ name) {
  return name.split('.').reduce((/** @type {any} */ inner, key) => inner?.[key], metadata);
}

function isSet(/** @type {any} */ value) {
  return value !== undefined && value !== null && value !== false && value?.length !== 0;
}
