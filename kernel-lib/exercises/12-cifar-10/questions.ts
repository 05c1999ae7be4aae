import type { Exercise } from '../exercise.ts';
import { withinHundredth } from './budget.ts';
import { dropoutCurve } from './dropout-curve.ts';
import { flatParameters } from './flat-parameters.ts';
import { labelsBug } from './labels-bug.ts';
import { lightest } from './lightest.ts';
import { memory } from './memory.ts';
import { mirrored } from './mirrored.ts';
import { numbers } from './numbers.ts';
import { orderMirrored } from './order-mirrored.ts';
import { recallChoose } from './recall-choose.ts';
import { recallPooled } from './recall-pooled.ts';
import { recallSteps } from './recall-steps.ts';
import { stop } from './stop.ts';
import { thirtyTwo } from './thirty-two.ts';
import { total } from './total.ts';
import { whichThing } from './which-thing.ts';
import { whoReads } from './who-reads.ts';
import { wrongLabels } from './wrong-labels.ts';

/** The questions of lesson 12-cifar-10. */
export const questions: readonly Exercise[] = [
  dropoutCurve,
  flatParameters,
  labelsBug,
  lightest,
  memory,
  mirrored,
  numbers,
  orderMirrored,
  recallChoose,
  recallPooled,
  recallSteps,
  stop,
  thirtyTwo,
  total,
  whichThing,
  whoReads,
  withinHundredth,
  wrongLabels,
];
