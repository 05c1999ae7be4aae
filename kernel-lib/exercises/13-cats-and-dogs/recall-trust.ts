import { trust } from '../07-from-maps-to-classes/trust.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** How often a sure answer is right, once more. */
export const recallTrust: Exercise = recalled('13-recall-trust', trust);
