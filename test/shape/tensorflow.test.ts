import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Padding, slide } from '../../kernel-lib/shape/window/slide.ts';
import { bruteForce } from './brute-force.ts';
import { pair, type Setting } from './settings.ts';

type Explicit = [[number, number], [number, number], [number, number], [number, number]];

const tfPadding = (down: Padding, across: Padding): 'valid' | 'same' | Explicit | undefined => {
  if (down === across && (down === 'valid' || down === 'same')) return down;
  const ends = [down, across].map((padding) => (typeof padding === 'number' ? [padding, padding] : padding));
  const [rows, cols] = ends as [[number, number], [number, number]];
  return ends.every(Array.isArray) ? [[0, 0], rows, cols, [0, 0]] : undefined;
};

test('10,000 random convolutions have the sizes and the padding of computeConv2DInfo', () => {
  const promise = fc.property(pair, ([down, across]) => {
    const pad = tfPadding(down.window.padding, across.window.padding);
    fc.pre(pad !== undefined && fits(down, false) && fits(across, false));
    const info = tf.backend_util.computeConv2DInfo(
      [1, down.length, across.length, 1],
      [down.window.size, across.window.size, 1, 1],
      [down.window.strides, across.window.strides],
      [down.window.dilationRate, across.window.dilationRate],
      pad,
    );
    const rows = slide(down.length, { ...down.window, ceilMode: false });
    const cols = slide(across.length, { ...across.window, ceilMode: false });
    expect([rows.positions, cols.positions]).toEqual([info.outHeight, info.outWidth]);
    expect([rows.before, rows.after, cols.before, cols.after]).toEqual([
      info.padInfo.top,
      info.padInfo.bottom,
      info.padInfo.left,
      info.padInfo.right,
    ]);
  });
  fc.assert(promise, { numRuns: 10_000, seed: 2 });
}, 60_000);

test('random poolings have the sizes of computePool2DInfo, rounded down and rounded up', () => {
  let compared = 0;
  const promise = fc.property(pair, ([down, across]) => {
    const pad = tfPadding(down.window.padding, across.window.padding);
    fc.pre(pad !== undefined);
    for (const mode of ['floor', 'ceil'] as const) {
      const ceilMode = mode === 'ceil';
      if (!fits(down, ceilMode) || !fits(across, ceilMode)) continue;
      // TensorFlow.js rounds up only beside explicit padding, and lacks PyTorch's rule about the padding behind.
      if (ceilMode && typeof pad === 'string') continue;
      if (ceilMode && (startsBehind(down) || startsBehind(across))) continue;
      const info = tf.backend_util.computePool2DInfo(
        [1, down.length, across.length, 1],
        [down.window.size, across.window.size],
        [down.window.strides, across.window.strides],
        [down.window.dilationRate, across.window.dilationRate],
        pad,
        mode,
      );
      const rows = slide(down.length, { ...down.window, ceilMode });
      const cols = slide(across.length, { ...across.window, ceilMode });
      expect([rows.positions, cols.positions]).toEqual([info.outHeight, info.outWidth]);
      compared++;
    }
  });
  fc.assert(promise, { numRuns: 25_000, seed: 3 });
  expect(compared).toBeGreaterThan(10_000);
}, 60_000);

function fits({ length, window }: Setting, ceilMode: boolean): boolean {
  return bruteForce(length, { ...window, ceilMode }) !== undefined;
}

/** Whether rounding up would add a window that starts in the padding behind. */
function startsBehind({ length, window }: Setting): boolean {
  const unrounded = { ...window, ceilMode: false };
  if (bruteForce(length, unrounded) === undefined) return false;
  const { positions, before, lastStart } = slide(length, unrounded);
  return lastStart % window.strides > 0 && positions * window.strides >= before + length;
}
