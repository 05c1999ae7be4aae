import type { Exercise } from '../exercise.ts';
import { accuracyFromMatrix } from './accuracy.ts';
import { denseParameters } from './dense-parameters.ts';
import { fewerParameters } from './fewer-parameters.ts';
import { firstLoss } from './first-loss.ts';
import { flattened } from './flattened.ts';
import { honestScore } from './honest-score.ts';
import { memorising } from './memorising.ts';
import { mistakePairs } from './mistake-pairs.ts';
import { modelWork } from './model-work.ts';
import { mostParameters } from './most-parameters.ts';
import { noise } from './noise.ts';
import { oneStep } from './one-step.ts';
import { orderStep } from './order-step.ts';
import { ownLayer } from './own-layer.ts';
import { pushed } from './pushed.ts';
import { rate } from './rate.ts';
import { recallDepth } from './recall-depth.ts';
import { recallLoss } from './recall-loss.ts';
import { recallSlope } from './recall-slope.ts';
import { reluBug } from './relu-bug.ts';
import { sameSteps } from './same-steps.ts';
import { steps } from './steps.ts';
import { thirtyEpochs } from './thirty-epochs.ts';
import { turningPoint } from './turning-point.ts';
import { untrainedLoss } from './untrained-loss.ts';
import { writeConfusion } from './write-confusion.ts';

/** The questions of lesson 10-mnist. */
export const questions: readonly Exercise[] = [
  accuracyFromMatrix,
  denseParameters,
  fewerParameters,
  firstLoss,
  flattened,
  honestScore,
  memorising,
  mistakePairs,
  modelWork,
  mostParameters,
  noise,
  oneStep,
  orderStep,
  ownLayer,
  pushed,
  rate,
  recallDepth,
  recallLoss,
  recallSlope,
  reluBug,
  sameSteps,
  steps,
  thirtyEpochs,
  turningPoint,
  untrainedLoss,
  writeConfusion,
];
