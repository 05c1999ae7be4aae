import type { Slide } from '../shape/window/slide.ts';
import { type Shape, size, type Tensor } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';
import type { Operation } from './operation.ts';
import type { Operations } from './operations.ts';

type Checks = { readonly [Name in keyof Operations]?: (...args: Parameters<Operations[Name]>) => void };

/** What has to hold before an operation begins: the readable ones would find NaN, and WebAssembly would read and write beyond a tensor. */
const checks: Checks = {
  add: (a, b) => demand(same(a.shape, b.shape), 'add', { a, b }),
  affine(rows, kernel, bias) {
    const [[batch], [inputs, units]] = [rows.shape, kernel.shape];
    demand(size(rows.shape) === batch * inputs && size(bias.shape) === units, 'affine', { rows, kernel, bias });
  },
  averagePooling: (images, window) => demand(isUnder(images, window), 'averagePooling', { images, ...lengths(window) }),
  convolution(images, kernel, bias, window, { groups = 1 } = {}) {
    const [[, , , channels], [, , depth, filters]] = [images.shape, kernel.shape];
    const channelsFit = channels === depth * groups && filters % groups === 0 && size(bias.shape) === filters;
    const fits = channelsFit && hasSize(kernel, window) && isUnder(images, window);
    demand(fits, 'convolution', { images, kernel, bias, ...lengths(window) });
  },
  depthwiseConvolution(images, kernel, bias, window) {
    const [[, , , channels], [, , depth, multiplier]] = [images.shape, kernel.shape];
    const channelsFit = channels === depth && size(bias.shape) === depth * multiplier;
    const fits = channelsFit && hasSize(kernel, window) && isUnder(images, window);
    demand(fits, 'depthwiseConvolution', { images, kernel, bias, ...lengths(window) });
  },
  maxPooling: (images, window) => demand(isUnder(images, window), 'maxPooling', { images, ...lengths(window) }),
  update({ name }, w, g, slots) {
    const fits = [g, ...slots].every(({ length }) => length === w.length);
    demand(fits, name, { weights: { shape: [w.length] }, gradients: { shape: [g.length] } });
  },
  normalization(images, gamma, beta, moments) {
    const [channels] = images.shape.slice(-1);
    const [mean, variance] = [moments.mean, moments.variance].map(({ length }) => ({ shape: [length] }));
    const fits = [gamma, beta, mean, variance].every(({ shape }) => size(shape) === channels);
    demand(fits, 'normalization', { images, gamma, beta, mean, variance });
  },
  resample(images, { pixels }) {
    const [, height, width] = images.shape;
    const farthest = pixels.reduce((most, each) => Math.max(most, each), -1);
    demand(farthest < height * width, 'resample', { images, pixels: { shape: [pixels.length] } });
  },
  softmaxCrossEntropy(logits, target) {
    const fits = size(logits.shape) === size(target.shape) && logits.shape.at(-1) === target.shape.at(-1);
    demand(fits, 'softmaxCrossEntropy', { logits, target });
  },
  transposedConvolution(images, kernel, bias, window) {
    const [[, rows, columns, channels], [, , filters, depth]] = [images.shape, kernel.shape];
    const channelsFit = channels === depth && size(bias.shape) === filters && hasSize(kernel, window);
    const fits = channelsFit && window[0].positions === rows && window[1].positions === columns;
    demand(fits, 'transposedConvolution', { images, kernel, bias, ...lengths(window) });
  },
};

type Any = (...args: readonly unknown[]) => unknown;

/** Operations that refuse tensors which do not go together, on whichever side they are done. */
export function checkedOperations<Some extends Partial<Operations>>(ops: Some): Some {
  const checked = Object.entries(ops)
    .filter(([name]) => name !== 'variable' && name !== 'step')
    .map(([name, operation]) => [
      name,
      checkedOperation(name, operation as Any, checks[name as keyof Operations] as Any),
    ]);
  return { ...ops, ...Object.fromEntries(checked) };
}

function checkedOperation(name: string, operation: Any, check?: Any): Any {
  return (...args) => {
    for (const each of args) if (isTensor(each)) refuseOtherLength(name, each);
    check?.(...args);
    const made = operation(...args);
    return isOperation(made) ? { ...made, backward: checkedBackward(name, made) } : made;
  };
}

function checkedBackward(name: string, { output, backward }: Operation<unknown>): Operation<unknown>['backward'] {
  return (gradient) => {
    demand(size(gradient.shape) === size(output.shape), name, { output, gradient });
    return backward(gradient);
  };
}

function isTensor(value: unknown): value is Tensor {
  return typeof value === 'object' && value !== null && 'shape' in value && 'data' in value;
}

function isOperation(made: unknown): made is Operation<unknown> {
  return typeof made === 'object' && made !== null && 'backward' in made;
}

/** Refuses a tensor whose shape promises other numbers than it has; one that is computed when it is read stays unread. */
function refuseOtherLength(where: string, tensor: Tensor): void {
  if (Object.getOwnPropertyDescriptor(tensor, 'data')?.get) return;
  const { shape, data } = tensor;
  if (size(shape) === data.length) return;
  throw new Refusal(where, {
    ko: `[${shape.join(', ')}] 모양에 수가 ${data.length}개일 수 없어요`,
    en: `what has the shape [${shape.join(', ')}] cannot have ${data.length} numbers`,
  });
}

function same(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

/** Whether a window was made for pictures of these lengths. */
function isUnder({ shape: [, height, width] }: Tensor, [down, across]: readonly Slide[]): boolean {
  return down.length === height && across.length === width;
}

function hasSize({ shape: [height, width] }: Tensor, [down, across]: readonly Slide[]): boolean {
  return down.size === height && across.size === width;
}

const lengths = (window: readonly Slide[]) => ({ window: { shape: window.map(({ length }) => length) } });

function demand(holds: boolean, name: string, given: Readonly<Record<string, { readonly shape: Shape }>>): void {
  if (holds) return;
  const shapes = Object.entries(given).map(([part, { shape }]) => `${part} [${shape.join(', ')}]`);
  throw new Refusal(name, {
    ko: `${shapes.join(', ')}의 모양이 서로 맞지 않아요`,
    en: `the shapes ${shapes.join(', ')} do not go together`,
  });
}
