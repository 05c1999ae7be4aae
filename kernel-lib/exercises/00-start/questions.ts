import type { Exercise } from '../exercise.ts';
import { accuracyOfFew } from './accuracy.ts';
import { arrow } from './arrow.ts';
import { countRight } from './count-right.ts';
import { element } from './element.ts';
import { fold } from './fold.ts';
import { layer } from './layer.ts';
import { orderCells } from './order-cells.ts';
import { otherAnswers } from './other-answers.ts';
import { quotes } from './quotes.ts';
import { road } from './road.ts';
import { runAgain } from './run-again.ts';
import { seconds } from './seconds.ts';

/** The questions of lesson 00-start. */
export const questions: readonly Exercise[] = [
  accuracyOfFew,
  arrow,
  countRight,
  element,
  fold,
  layer,
  orderCells,
  otherAnswers,
  quotes,
  road,
  runAgain,
  seconds,
];
