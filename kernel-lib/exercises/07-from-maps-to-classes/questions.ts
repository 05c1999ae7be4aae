import type { Exercise } from '../exercise.ts';
import { bothThere } from './both-there.ts';
import { clothes } from './clothes.ts';
import { flatEnds } from './flat-ends.ts';
import { lineOrder } from './line-order.ts';
import { loss } from './loss.ts';
import { merged } from './merged.ts';
import { movedWeights } from './moved-weights.ts';
import { orderLoss } from './order-loss.ts';
import { overflow } from './overflow.ts';
import { place } from './place.ts';
import { push } from './push.ts';
import { recallDepth } from './recall-depth.ts';
import { recallPooling } from './recall-pooling.ts';
import { recallUnit } from './recall-unit.ts';
import { shifted } from './shifted.ts';
import { softmaxBug } from './softmax-bug.ts';
import { trust } from './trust.ts';
import { twoLinear } from './two-linear.ts';
import { unit } from './unit.ts';
import { writeFlatten } from './write-flatten.ts';
import { writeSoftmax } from './write-softmax.ts';

/** The questions of lesson 07-from-maps-to-classes. */
export const questions: readonly Exercise[] = [
  bothThere,
  clothes,
  flatEnds,
  lineOrder,
  loss,
  merged,
  movedWeights,
  orderLoss,
  overflow,
  place,
  push,
  recallDepth,
  recallPooling,
  recallUnit,
  shifted,
  softmaxBug,
  trust,
  twoLinear,
  unit,
  writeFlatten,
  writeSoftmax,
];
