import type { Layer } from '../layer.ts';
import { random } from '../random.ts';
import type { Tensor } from '../tensor.ts';
import { say, type Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';

/** The gradient that a layer reports, held against the slope that was measured. */
export interface GradientCheck {
  readonly kind: 'gradient-check';
  /** Whether the worst error is below one in a thousand. */
  readonly passed: boolean;
  /** Where the two differ most: the name of the weight, or `input`, and its index along each axis. */
  readonly worst: {
    readonly name: string;
    readonly index: readonly number[];
    readonly reported: number;
    readonly measured: number;
    /** The difference as a share of the largest gradient beside it; Infinity where either is no number. */
    readonly error: number;
  };
  toString(): string;
}

const STEP = 4e-3;
const TOLERANCE = 1e-3;

/**
 * Finds out by trial whether the backward pass of a layer is right: every weight is moved a little up and down, and what the
 * output does is compared with the gradient the layer reports.
 *
 *     slope ≈ (loss(w + h) − loss(w − h)) / 2h,  loss = Σ output · factor
 *
 * The error left by a step of h shrinks with h², so two steps, h and h/2, are drawn out to a step of 0.
 *
 * Throws `RangeError` where there is no number to move.
 */
export function checkGradients(layer: Layer, input: Tensor): GradientCheck {
  // By chance: of regular factors the sums that make a bias's gradient come to almost nothing, and rounding is all that is left.
  const chance = random(3);
  const factors = layer.forward(input).output.data.map(() => 2 * chance() - 1);
  const loss = () => layer.forward(input).output.data.reduce((sum, y, i) => sum + y * factors[i], 0);
  for (const param of layer.params) param.clear();
  const { output, backward } = layer.forward(input);
  const found = backward({ shape: output.shape, data: factors });
  const trained = layer.params.filter(({ trainable }) => trainable);
  const moved = [...trained, { name: 'input', value: input, grad: found }].filter(({ value }) => value.data.length > 0);
  if (moved.length === 0) throw new Refusal('checkGradients', nothingToMove);
  const worst = moved.map((each) => worstOf(each, loss)).reduce((a, b) => (b.error > a.error ? b : a));
  return { kind: 'gradient-check', passed: worst.error < TOLERANCE, worst, toString: () => sentence(worst) };
}

const nothingToMove: Text = {
  ko: '입력이 비어 있고 가중치도 없어서 움직여 볼 수가 없어요',
  en: 'an empty batch and no weights leave nothing to move',
};

interface Checked {
  readonly name: string;
  readonly value: Tensor;
  readonly grad: Tensor;
}

function worstOf({ name, value, grad }: Checked, loss: () => number): GradientCheck['worst'] {
  const measured = grad.data.map((_, i) => slopeAtZero(value.data, i, loss));
  const finite = [...grad.data, ...measured].filter(Number.isFinite);
  const largest = finite.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-3);
  const errors = measured.map((slope, i) => {
    const error = Math.abs(slope - grad.data[i]) / largest;
    return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
  });
  const at = errors.reduce((worst, error, i) => (error > errors[worst] ? i : worst), 0);
  return { name, index: place(at, value.shape), reported: grad.data[at], measured: measured[at], error: errors[at] };
}

function slopeAtZero(data: Float32Array, at: number, loss: () => number): number {
  return (4 * slope(data, at, STEP / 2, loss) - slope(data, at, STEP, loss)) / 3;
}

function slope(data: Float32Array, at: number, step: number, loss: () => number): number {
  const original = data[at];
  data[at] = original + step;
  const [up, above] = [data[at], loss()];
  data[at] = original - step;
  const [down, below] = [data[at], loss()];
  data[at] = original;
  return (above - below) / (up - down);
}

/** The index along each axis of the number at this place. */
function place(at: number, shape: readonly number[]): number[] {
  return shape.reduceRight<{ rest: number; index: number[] }>(
    ({ rest, index }, length) => ({ rest: Math.floor(rest / length), index: [rest % length, ...index] }),
    { rest: at, index: [] },
  ).index;
}

function sentence({ name, index, reported, measured, error }: GradientCheck['worst']): string {
  const where = `${name}[${index.join(', ')}]`;
  const numbers = { reported: reported.toPrecision(4), measured: measured.toPrecision(4) };
  return error < TOLERANCE
    ? say({
        ko: `기울기가 모두 맞아요. ${where} 자리를 보면, 층이 알려 준 값: ${numbers.reported}, 움직여 보고 잰 값: ${numbers.measured}`,
        en: `Every gradient is right. At ${where}, for one: reported ${numbers.reported}, measured ${numbers.measured}.`,
      })
    : say({
        ko: `${where} 자리의 기울기가 틀려요. 층이 알려 준 값: ${numbers.reported}, 움직여 보고 잰 값: ${numbers.measured}`,
        en: `The gradient of ${where} is wrong: reported ${numbers.reported}, measured ${numbers.measured}.`,
      });
}
