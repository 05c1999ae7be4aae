import type { Exercise } from '../exercise.ts';
import { cornerReads } from './corner-reads.ts';
import { depth } from './depth.ts';
import { doesNotDivide } from './does-not-divide.ts';
import { halve } from './halve.ts';
import { line } from './line.ts';
import { lost } from './lost.ts';
import { mend } from './mend.ts';
import { oddZero } from './odd-zero.ts';
import { orderStarts } from './order-starts.ts';
import { outputLength } from './output-length.ts';
import { paddedSize } from './padded-size.ts';
import { padding } from './padding.ts';
import { positions } from './positions.ts';
import { quarter } from './quarter.ts';
import { recallParameters } from './recall-parameters.ts';
import { recallScore } from './recall-score.ts';
import { receptive } from './receptive.ts';
import { sameSize } from './same-size.ts';
import { sameZeros } from './same-zeros.ts';
import { strideShape } from './shape.ts';
import { skip } from './skip.ts';
import { starts } from './starts.ts';
import { stride } from './stride.ts';
import { strideParameters } from './stride-parameters.ts';
import { work } from './work.ts';

/** The questions of lesson 03-output-size. */
export const questions: readonly Exercise[] = [
  cornerReads,
  depth,
  doesNotDivide,
  halve,
  line,
  lost,
  mend,
  oddZero,
  orderStarts,
  outputLength,
  paddedSize,
  padding,
  positions,
  quarter,
  recallParameters,
  recallScore,
  receptive,
  sameSize,
  sameZeros,
  strideShape,
  skip,
  starts,
  strideParameters,
  stride,
  work,
];
