// @ts-check

/** @typedef {import('./form-cells.mjs').FormCell} FormCell */
/** @typedef {import('./about-cells.mjs').Complaint} Complaint */
/** @typedef {import('./form.mjs').FormLibrary} FormLibrary */
/** @typedef {import('../find-lessons.mjs').Language} Language */

/** Most of the time that one place may be the right one. */
const mostOften = 0.4;
/** How many times as long as the shortest option the longest may be. */
const mostLonger = 2.2;
const students = Array.from({ length: 200 }, (_, i) => `${1 + (i % 9)}-${i}`);

/**
 * What the form says of what can be chosen: the right one stands anywhere, all are of like length, and each has its reason.
 *
 * @param {readonly FormCell[]} cells
 * @param {Language} language
 * @param {FormLibrary} library
 * @returns {Complaint[]}
 */
export function aboutChoices(cells, language, { exercises, learnerSeed, everybody }) {
  const asked = cells.flatMap(({ id: cell, asks }) => asks.map((id) => ({ cell, id })));
  const choices = asked.flatMap(({ cell, id }) => {
    const exercise = exercises.find((each) => each.id === id);
    return exercise?.kind === 'choice' ? [{ cell, exercise }] : [];
  });
  const pose = (/** @type {typeof choices[number]} */ { exercise }, /** @type {string} */ student) =>
    exercise.pose(learnerSeed(student, exercise.id));
  const rights = choices.flatMap((one) => students.map((student) => pose(one, student).right));
  return [
    ...[...new Set(rights)]
      .map((place) => ({ place: Number(place), share: rights.filter((each) => each === place).length / rights.length }))
      .filter(({ share }) => share > mostOften)
      .map(({ place, share }) => ({ text: tooOften(place, Math.round(100 * share)) })),
    ...choices.flatMap((one) => {
      const { options = [], judge } = pose(one, everybody);
      const widths = options.map((option) => width(option[language]));
      const sentences = options.map((_, i) => judge(i + 1).sentence[language]);
      const { id } = one.exercise;
      return [
        ...(Math.max(...widths) > mostLonger * Math.min(...widths)
          ? [{ cell: one.cell, text: unlike(id, widths) }]
          : []),
        ...(new Set(sentences).size < options.length ? [{ cell: one.cell, text: noReason(id) }] : []),
      ];
    }),
  ];
}

/**
 * How wide a text is, where a letter is 1 and a syllable of Hangul 2.
 *
 * @param {string} text
 */
function width(text) {
  return [...text].reduce((sum, character) => sum + (/[ᄀ-ᇿ㄰-㆏가-힣一-鿿]/.test(character) ? 2 : 1), 0);
}

const tooOften = (/** @type {number} */ place, /** @type {number} */ percent) => ({
  ko: `${place}번이 정답인 때가 ${percent}%예요. 40%를 넘지 않아야 해요.`,
  en: `option ${place} is right ${percent}% of the time; 40% is the most.`,
});

const unlike = (/** @type {string} */ id, /** @type {readonly number[]} */ widths) => ({
  ko: `${id}: 보기의 길이가 너무 달라요 (${widths.join(', ')}).`,
  en: `${id}: its options are of unlike length (${widths.join(', ')}).`,
});

const noReason = (/** @type {string} */ id) => ({
  ko: `${id}: 두 보기의 까닭이 같아요.`,
  en: `${id}: two of its options have the same reason.`,
});
