import type { Exercise } from '../exercise.ts';
import { anySize } from './any-size.ts';
import { poolingBug } from './bug.ts';
import { contrast } from './contrast.ts';
import { darkInk } from './dark.ts';
import { movedDot } from './dot.ts';
import { forgiven } from './forgiven.ts';
import { globalLength } from './global-length.ts';
import { poolingGradient } from './gradient.ts';
import { leftAfterPooling } from './left.ts';
import { maxMap } from './max-map.ts';
import { movedDigits } from './moved.ts';
import { oddSide } from './odd-side.ts';
import { orderAverage } from './order-average.ts';
import { overlap } from './overlap.ts';
import { recallFeatureMap } from './recall-feature-map.ts';
import { recallPoolingStride } from './recall-stride.ts';
import { reluFirst } from './relu-first.ts';
import { poolingShape } from './shape.ts';
import { whoLearns } from './who-learns.ts';
import { writeMaxPool } from './write-max-pool.ts';

/** The questions of lesson 06-pooling. */
export const questions: readonly Exercise[] = [
  anySize,
  poolingBug,
  contrast,
  darkInk,
  movedDot,
  forgiven,
  globalLength,
  poolingGradient,
  leftAfterPooling,
  maxMap,
  movedDigits,
  oddSide,
  orderAverage,
  overlap,
  recallFeatureMap,
  recallPoolingStride,
  reluFirst,
  poolingShape,
  whoLearns,
  writeMaxPool,
];
