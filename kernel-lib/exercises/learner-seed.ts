/** Who answers where nobody has said who they are: of such names, one under which the right options stand evenly. */
export const everybody = 'everybody-50';

/** The seed of one learner's numbers in one question. */
export function learnerSeed(student: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(`${student}/${id}`)) hash = Math.imul(hash ^ unit, 0x01000193);
  return hash >>> 0;
}
