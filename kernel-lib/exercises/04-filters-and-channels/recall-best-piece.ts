import { bestPiece } from '../02-convolution/best-piece.ts';
import type { Exercise } from '../exercise.ts';
import { recalled } from '../recalled.ts';

/** What a filter looks for, once more. */
export const recallBestPiece: Exercise = recalled('04-recall-best-piece', bestPiece);
