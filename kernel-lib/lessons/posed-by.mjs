// @ts-check

/** @typedef {import('kernel-lib/browser').Exercise} Exercise */
/** @typedef {import('kernel-lib/browser').Posed} Posed */

/** @typedef {{ exercise: Exercise, posed: Posed }} PosedExercise */
/** @typedef {(id: string) => PosedExercise | undefined} PosedById the question with this id; nothing where there is none */

/**
 * The questions as one learner is asked them; without a learner, as everybody is.
 *
 * @param {string | undefined} student
 * @param {readonly Exercise[]} [own] instead of the library's
 * @returns {Promise<PosedById>}
 */
export async function posedBy(student, own) {
  // Only now: the library may not have been built before.
  const { everybody, exercises, learnerSeed } = await import('kernel-lib/browser');
  return (id) => {
    const exercise = (own ?? exercises).find((each) => each.id === id);
    return exercise && { exercise, posed: exercise.pose(learnerSeed(student ?? everybody, id)) };
  };
}
