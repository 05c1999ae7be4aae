import type { Exercise } from '../exercise.ts';
import { afterFlatten } from './after-flatten.ts';
import { asDenseCount } from './as-dense.ts';
import { biasBug } from './bias-bug.ts';
import { canDense } from './can-dense.ts';
import { freeWeights } from './free-weights.ts';
import { mapBytes } from './map-bytes.ts';
import { matrixRow } from './matrix-row.ts';
import { mostWork } from './most-work.ts';
import { multiplications } from './multiplications.ts';
import { nextLayer } from './next-layer.ts';
import { readsBetter } from './reads-better.ts';
import { recallDepth } from './recall-depth.ts';
import { recallPlaces } from './recall-places.ts';
import { recallScore } from './recall-score.ts';
import { twoFilters } from './two-filters.ts';
import { whichChange } from './which-change.ts';
import { withinBudget } from './within-budget.ts';
import { writeCount } from './write-count.ts';

/** The questions of lesson 05-parameters. */
export const questions: readonly Exercise[] = [
  afterFlatten,
  asDenseCount,
  biasBug,
  canDense,
  freeWeights,
  mapBytes,
  matrixRow,
  mostWork,
  multiplications,
  nextLayer,
  readsBetter,
  recallDepth,
  recallPlaces,
  recallScore,
  twoFilters,
  whichChange,
  withinBudget,
  writeCount,
];
