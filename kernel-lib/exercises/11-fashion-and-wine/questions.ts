import type { Exercise } from '../exercise.ts';
import { choose } from './choose.ts';
import { distance } from './distance.ts';
import { dropped } from './dropped.ts';
import { factor } from './factor.ts';
import { lowerTraining } from './lower-training.ts';
import { maskBug } from './mask-bug.ts';
import { moreUnits } from './more-units.ts';
import { neighbours } from './neighbours.ts';
import { oneSoftmax } from './one-softmax.ts';
import { perUnit } from './per-unit.ts';
import { readRight } from './read-right.ts';
import { recallNetwork } from './recall-network.ts';
import { recallTurn } from './recall-turn.ts';
import { recallWork } from './recall-work.ts';
import { sameTwice } from './same-twice.ts';
import { sharedWeights } from './shared-weights.ts';
import { softmaxBug } from './softmax-bug.ts';
import { surest } from './surest.ts';
import { tools } from './tools.ts';
import { worstPair } from './worst-pair.ts';

/** The questions of lesson 11-fashion-and-wine. */
export const questions: readonly Exercise[] = [
  choose,
  distance,
  dropped,
  factor,
  lowerTraining,
  maskBug,
  moreUnits,
  neighbours,
  oneSoftmax,
  perUnit,
  readRight,
  recallNetwork,
  recallTurn,
  recallWork,
  sameTwice,
  sharedWeights,
  softmaxBug,
  surest,
  tools,
  worstPair,
];
