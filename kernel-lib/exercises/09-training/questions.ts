import type { Exercise } from '../exercise.ts';
import { allAtOnce } from './all-at-once.ts';
import { batchSizes } from './batch-sizes.ts';
import { border } from './border.ts';
import { chain } from './chain.ts';
import { chosen } from './chosen.ts';
import { hurtsMost } from './hurts-most.ts';
import { keepsPictures } from './keeps-pictures.ts';
import { momentum } from './momentum.ts';
import { moreThanChance } from './more-than-chance.ts';
import { orderLoops } from './order-loops.ts';
import { recallChain } from './recall-chain.ts';
import { recallMaxMap } from './recall-max-map.ts';
import { recallPlaces } from './recall-places.ts';
import { slope } from './slope.ts';
import { stepLength } from './step-length.ts';
import { stepsInAll } from './steps-in-all.ts';
import { sumBug } from './sum-bug.ts';
import { trained } from './trained.ts';
import { tripleRate } from './triple-rate.ts';
import { twins } from './twins.ts';
import { whichSetting } from './which-setting.ts';
import { whileUsed } from './while-used.ts';

/** The questions of lesson 09-training. */
export const questions: readonly Exercise[] = [
  allAtOnce,
  batchSizes,
  border,
  chain,
  chosen,
  hurtsMost,
  keepsPictures,
  momentum,
  moreThanChance,
  orderLoops,
  recallChain,
  recallMaxMap,
  recallPlaces,
  slope,
  stepLength,
  stepsInAll,
  sumBug,
  trained,
  tripleRate,
  twins,
  whichSetting,
  whileUsed,
];
