import { chain } from '../08-assembling-a-network/chain.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The shape behind four layers, once more. */
export const recallChain: Exercise = recalled('09-recall-chain', chain);
