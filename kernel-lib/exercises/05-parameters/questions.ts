import type { Exercise } from '../exercise.ts';
import { afterFlatten } from './after-flatten.ts';
import { asDenseCount } from './as-dense.ts';
import { biasBug } from './bias-bug.ts';
import { canDense } from './can-dense.ts';
import { freeWeights } from './free-weights.ts';
import { mapBytes } from './map-bytes.ts';
import { matrixRow } from './matrix-row.ts';
import { mostWork } from './most-work.ts';
import { nextLayer } from './next-layer.ts';
import { readsBetter } from './reads-better.ts';
import { recallFilter } from './recall-filter.ts';
import { recallPlaces } from './recall-places.ts';
import { timesUsed } from './times-used.ts';
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
  nextLayer,
  readsBetter,
  recallFilter,
  recallPlaces,
  timesUsed,
  twoFilters,
  whichChange,
  withinBudget,
  writeCount,
];
