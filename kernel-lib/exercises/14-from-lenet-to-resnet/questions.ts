import type { Exercise } from '../exercise.ts';
import { alsoChanges } from './also-changes.ts';
import { blockBug } from './block-bug.ts';
import { countLayers } from './count-layers.ts';
import { deeper } from './deeper.ts';
import { gradientLeft } from './gradient-left.ts';
import { louder } from './louder.ts';
import { moreWork } from './more-work.ts';
import { oneList } from './one-list.ts';
import { recallShapes } from './recall-chain.ts';
import { recallFall } from './recall-fall.ts';
import { recallFirstLoss } from './recall-loss.ts';
import { residualBlock } from './residual-block.ts';
import { shortcut } from './shortcut.ts';
import { swap } from './swap.ts';
import { twoWays } from './two-ways.ts';
import { whichReads } from './which-reads.ts';
import { widerView } from './wider-view.ts';

/** The questions of lesson 14-from-lenet-to-resnet. */
export const questions: readonly Exercise[] = [
  blockBug,
  countLayers,
  deeper,
  gradientLeft,
  louder,
  moreWork,
  oneList,
  recallShapes,
  recallFall,
  recallFirstLoss,
  residualBlock,
  shortcut,
  alsoChanges,
  swap,
  twoWays,
  whichReads,
  widerView,
];
