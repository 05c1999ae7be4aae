import type { Exercise } from '../exercise.ts';
import { chosenByHand } from './by-hand.ts';
import { meanChange } from './change.ts';
import { channelsFirst } from './channels-first.ts';
import { colourScore } from './colour-score.ts';
import { filterDepth } from './depth.ts';
import { eachAlone } from './each-alone.ts';
import { filterNumbers } from './filter-numbers.ts';
import { greyPicture } from './grey.ts';
import { kernelShape } from './kernel-shape.ts';
import { learnedWeights } from './learned-weights.ts';
import { lostChannels } from './lost-channels.ts';
import { mapCount } from './map-count.ts';
import { mix } from './mix.ts';
import { oneMap } from './one-map.ts';
import { recallBestPiece } from './recall-best-piece.ts';
import { recallLine } from './recall-line.ts';
import { scoresAt } from './scores-at.ts';
import { sixChannels } from './six-channels.ts';
import { stack } from './stack.ts';
import { twoThrees } from './two-threes.ts';

/** The questions of lesson 04-filters-and-channels. */
export const questions: readonly Exercise[] = [
  chosenByHand,
  meanChange,
  channelsFirst,
  colourScore,
  filterDepth,
  eachAlone,
  filterNumbers,
  greyPicture,
  kernelShape,
  learnedWeights,
  lostChannels,
  mapCount,
  mix,
  oneMap,
  recallBestPiece,
  recallLine,
  scoresAt,
  sixChannels,
  stack,
  twoThrees,
];
