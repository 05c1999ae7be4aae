import type { Exercise } from '../exercise.ts';
import { anySize } from './any-size.ts';
import { poolingBug } from './bug.ts';
import { choosePooling } from './choose.ts';
import { contrast } from './contrast.ts';
import { darkInk } from './dark.ts';
import { movedDot } from './dot.ts';
import { forgiven } from './forgiven.ts';
import { globalLength } from './global-length.ts';
import { poolingGradient } from './gradient.ts';
import { leftAfterPooling } from './left.ts';
import { maxMap } from './max-map.ts';
import { movedDigits } from './moved.ts';
import { orderAverage } from './order-average.ts';
import { overlap } from './overlap.ts';
import { recallAfterFlatten } from './recall-after-flatten.ts';
import { recallBiasRelu } from './recall-bias-relu.ts';
import { recallLost } from './recall-lost.ts';
import { reluFirst } from './relu-first.ts';
import { poolingShape } from './shape.ts';
import { thirdSide } from './third-side.ts';
import { whoLearns } from './who-learns.ts';
import { writeMaxPool } from './write-max-pool.ts';

/** The questions of lesson 06-pooling. */
export const questions: readonly Exercise[] = [
  anySize,
  poolingBug,
  choosePooling,
  contrast,
  darkInk,
  movedDot,
  forgiven,
  globalLength,
  poolingGradient,
  leftAfterPooling,
  maxMap,
  movedDigits,
  orderAverage,
  overlap,
  recallAfterFlatten,
  recallBiasRelu,
  recallLost,
  reluFirst,
  poolingShape,
  thirdSide,
  whoLearns,
  writeMaxPool,
];
