import type { Exercise } from '../exercise.ts';
import { closer } from './closer.ts';
import { denseWeights } from './dense-weights.ts';
import { draw } from './draw.ts';
import { hidden } from './hidden.ts';
import { invert } from './invert.ts';
import { manyChannels } from './many-channels.ts';
import { mixedPixels } from './mixed.ts';
import { movedDigits } from './moved.ts';
import { pixelOf } from './pixel-of.ts';
import { place } from './place.ts';
import { sameSum } from './same-sum.ts';
import { batchShape } from './shape.ts';
import { slanted } from './slanted.ts';
import { unit } from './unit.ts';
import { whichCell } from './which-cell.ts';
import { whiteCup } from './white-cup.ts';

/** The questions of lesson 01-images-and-tensors. */
export const questions: readonly Exercise[] = [
  closer,
  denseWeights,
  draw,
  hidden,
  invert,
  manyChannels,
  mixedPixels,
  movedDigits,
  pixelOf,
  place,
  sameSum,
  batchShape,
  slanted,
  unit,
  whichCell,
  whiteCup,
];
