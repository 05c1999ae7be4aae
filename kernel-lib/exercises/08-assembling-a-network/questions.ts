import type { Exercise } from '../exercise.ts';
import { again } from './again.ts';
import { chain } from './chain.ts';
import { channelsFirst } from './channels-first.ts';
import { defaultActivation } from './default-activation.ts';
import { field } from './field.ts';
import { fieldSize } from './field-size.ts';
import { greySquare } from './grey-square.ts';
import { hidden } from './hidden.ts';
import { invert } from './invert.ts';
import { mendLine } from './mend-line.ts';
import { networkParameters } from './network-parameters.ts';
import { orderLayers } from './order-layers.ts';
import { pairsBug } from './pairs-bug.ts';
import { poolFirst } from './pool-first.ts';
import { pooledField } from './pooled-field.ts';
import { rebuilt } from './rebuilt.ts';
import { recallAfterFlatten } from './recall-after-flatten.ts';
import { recallConvolutionParameters } from './recall-parameters.ts';
import { recallUnit } from './recall-unit.ts';
import { silentAxes } from './silent-axes.ts';
import { translate } from './translate.ts';
import { untrained } from './untrained.ts';

/** The questions of lesson 08-assembling-a-network. */
export const questions: readonly Exercise[] = [
  again,
  chain,
  channelsFirst,
  defaultActivation,
  fieldSize,
  field,
  greySquare,
  hidden,
  invert,
  mendLine,
  networkParameters,
  orderLayers,
  pairsBug,
  poolFirst,
  pooledField,
  rebuilt,
  recallAfterFlatten,
  recallConvolutionParameters,
  recallUnit,
  silentAxes,
  translate,
  untrained,
];
