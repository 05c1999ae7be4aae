import type { Exercise } from '../exercise.ts';
import { always } from './always.ts';
import { cut } from './cut.ts';
import { fall } from './fall.ts';
import { feet } from './feet.ts';
import { labels } from './labels.ts';
import { larger } from './larger.ts';
import { leakBug } from './leak-bug.ts';
import { mirrored } from './mirrored.ts';
import { newPictures } from './new-pictures.ts';
import { orderLoad } from './order-load.ts';
import { recallHonest } from './recall-honest.ts';
import { recallTotal } from './recall-total.ts';
import { recallTrust } from './recall-trust.ts';
import { renamed } from './renamed.ts';
import { scaled } from './scaled.ts';
import { shuffledBug } from './shuffled-bug.ts';
import { sort } from './sort.ts';
import { stretch } from './stretch.ts';
import { toldNothing } from './told-nothing.ts';
import { trap } from './trap.ts';
import { twins } from './twins.ts';
import { upsideDown } from './upside-down.ts';

/** The questions of lesson 13-cats-and-dogs. */
export const questions: readonly Exercise[] = [
  always,
  cut,
  fall,
  feet,
  labels,
  larger,
  leakBug,
  mirrored,
  newPictures,
  orderLoad,
  recallHonest,
  recallTotal,
  recallTrust,
  renamed,
  scaled,
  shuffledBug,
  sort,
  stretch,
  toldNothing,
  trap,
  twins,
  upsideDown,
];
