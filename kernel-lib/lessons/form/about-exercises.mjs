// @ts-check

/** @typedef {import('../../machine/say.mjs').Text} Text */
/** @typedef {import('./form-cells.mjs').FormCell} FormCell */
/** @typedef {import('./about-cells.mjs').Complaint} Complaint */
/** @typedef {import('./form.mjs').FormLibrary} FormLibrary */

/**
 * What the form says of the exercises that a lesson calls: the goals they show, and the recall of earlier lessons.
 *
 * @param {readonly FormCell[]} cells
 * @param {string} lesson its number
 * @param {FormLibrary} library
 * @returns {Complaint[]}
 */
export function aboutExercises(cells, lesson, { exercises, goals }) {
  const known = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  // Lesson 00 is about notebooks: whoever comes next may still ask what is new to all.
  const first = exercises.every(({ id }) => id.slice(0, 2) >= lesson || id.startsWith('00-'));
  const shown = new Set(cells.flatMap(({ checks, goal }) => (checks.length > 0 && goal ? [goal] : [])));
  const missing = Object.keys(goals).filter((goal) => goal.startsWith(`${lesson}-`) && !shown.has(goal));
  return [
    ...missing.map((goal) => ({ text: noCheck(goal) })),
    ...alikeInARow(cells, known),
    ...cells.flatMap((cell) => {
      const { id, asks, checks, goal, idea } = cell;
      const all = [...new Set([...asks, ...checks])];
      const unknown = all.filter((exercise) => !known.has(exercise)).map(noExercise);
      const others = checks.flatMap((exercise) => {
        const served = known.get(exercise)?.goal;
        return served === undefined || served === goal ? [] : [otherGoal(exercise, served)];
      });
      const own = idea === 'recall' && !first ? all.filter((exercise) => isOwn(exercise)).map(noRecall) : [];
      return [...unknown, ...others, ...own].map((text) => ({ cell: id, text }));
    }),
  ];

  /** @param {string} id */
  function isOwn(id) {
    const exercise = known.get(id);
    return exercise !== undefined && (exercise.recalls ?? id).slice(0, 2) >= lesson;
  }
}

/**
 * Where three typed exercises of one kind follow each other in the core: the third asks nothing that is done otherwise.
 *
 * @param {readonly FormCell[]} cells
 * @param {ReadonlyMap<string, { readonly kind: string }>} known
 * @returns {Complaint[]}
 */
function alikeInARow(cells, known) {
  const typed = cells.flatMap(({ id, core, idea, checks }) =>
    core && idea !== 'recall'
      ? checks.map((exercise) => ({ cell: id, exercise, kind: known.get(exercise)?.kind }))
      : [],
  );
  const own = typed.filter(({ exercise }, i) => exercise !== typed[i - 1]?.exercise);
  return own.flatMap(({ cell, kind }, i) => {
    const row = own.slice(Math.max(0, i - 2), i + 1);
    const alike = row.length === 3 && kind !== undefined && row.every((each) => each.kind === kind);
    return alike ? [{ cell, text: oneKind(kind, row.map(({ exercise }) => exercise).join(', ')) }] : [];
  });
}

const oneKind = (/** @type {string} */ kind, /** @type {string} */ row) => ({
  ko: `같은 종류(${kind})의 문제 셋이 이어져요: ${row}.`,
  en: `three exercises of one kind (${kind}) in a row: ${row}.`,
});

const noCheck = (/** @type {string} */ goal) => ({
  ko: `목표 ${goal}를 보여 주는 check가 없어요.`,
  en: `no check shows the goal ${goal}.`,
});

const noExercise = (/** @type {string} */ id) => ({
  ko: `${id}: 이런 문제는 없어요.`,
  en: `${id}: there is no such exercise.`,
});

const otherGoal = (/** @type {string} */ id, /** @type {string} */ goal) => ({
  ko: `${id}: goal 표시가 ${goal}이어야 해요.`,
  en: `${id}: its mark goal has to be ${goal}.`,
});

const noRecall = (/** @type {string} */ id) => ({
  ko: `${id}: 복습은 앞 수업의 문제여야 해요.`,
  en: `${id}: recall is of an earlier lesson.`,
});
