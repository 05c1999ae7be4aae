import { chain } from '../08-assembling-a-network/chain.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The shape behind a chain of layers, once more. */
export const recallShapes: Exercise = recalled('14-recall-chain', chain);
