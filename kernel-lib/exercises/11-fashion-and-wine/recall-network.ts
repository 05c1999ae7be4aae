import { networkParameters } from '../08-assembling-a-network/network-parameters.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** The parameters of a whole network, once more. */
export const recallNetwork: Exercise = recalled('11-recall-network', networkParameters);
