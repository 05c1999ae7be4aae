import type { Exercise } from '../exercise.ts';
import { bothInOne } from './both-in-one.ts';
import { chosenByHand } from './by-hand.ts';
import { meanChange } from './change.ts';
import { channelsFirst } from './channels-first.ts';
import { colourScore } from './colour-score.ts';
import { filterDepth } from './depth.ts';
import { directions } from './directions.ts';
import { eachAlone } from './each-alone.ts';
import { filterNumbers } from './filter-numbers.ts';
import { greyPicture } from './grey.ts';
import { kernelShape } from './kernel-shape.ts';
import { learnedWeights } from './learned-weights.ts';
import { lostChannels } from './lost-channels.ts';
import { mix } from './mix.ts';
import { oneMap } from './one-map.ts';
import { randomFilters } from './random-filters.ts';
import { recallBestPiece } from './recall-best-piece.ts';
import { recallLine } from './recall-line.ts';
import { recallShape } from './recall-shape.ts';
import { scoresAt } from './scores-at.ts';
import { secondLayer } from './second-layer.ts';
import { stack } from './stack.ts';
import { twoThrees } from './two-threes.ts';

/** The questions of lesson 04-filters-and-channels. */
export const questions: readonly Exercise[] = [
  bothInOne,
  chosenByHand,
  meanChange,
  channelsFirst,
  colourScore,
  filterDepth,
  directions,
  eachAlone,
  filterNumbers,
  greyPicture,
  kernelShape,
  learnedWeights,
  lostChannels,
  mix,
  oneMap,
  randomFilters,
  recallBestPiece,
  recallLine,
  recallShape,
  scoresAt,
  secondLayer,
  stack,
  twoThrees,
];
