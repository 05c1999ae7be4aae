import type { Operations } from '../../ops/operations.ts';
import { ShapeError } from '../../shape/shape-error.ts';
import type { Taps } from '../../shape/taps.ts';
import { type Shape, size } from '../../tensor.ts';

type Checks = { readonly [Name in keyof Operations]?: (...args: Parameters<Operations[Name]>) => void };

/** What has to hold before the address of a tensor is given away: WebAssembly would read and write what lies beside it. */
const checks: Checks = {
  add: (a, b) => demand(size(a.shape) === size(b.shape), 'add', { a, b }),
  affine(rows, kernel, bias) {
    const [[batch], [inputs, units]] = [rows.shape, kernel.shape];
    demand(size(rows.shape) === batch * inputs && size(bias.shape) === units, 'affine', { rows, kernel, bias });
  },
  averagePooling: (images, taps) => demand(lies(taps, images.shape), 'averagePooling', { images, ...windows(taps) }),
  convolution(images, kernel, bias, taps, { groups = 1 } = {}) {
    const [[, , , channels], [height, width, depth, filters]] = [images.shape, kernel.shape];
    const whole = channels === depth * groups && filters % groups === 0 && size(bias.shape) === filters;
    const fits = whole && taps.perOutput === height * width && lies(taps, images.shape);
    demand(fits, 'convolution', { images, kernel, bias, ...windows(taps) });
  },
  maxPooling: (images, taps) => demand(lies(taps, images.shape), 'maxPooling', { images, ...windows(taps) }),
  move({ name }, w, g, memories) {
    const lengths = [w, g, ...memories].map(({ length }) => length);
    const all = { weights: { shape: [w.length] }, gradients: { shape: [g.length] } };
    demand(
      lengths.every((length) => length === w.length),
      name,
      all,
    );
  },
  resample: (images, taps) => demand(lies(taps, images.shape), 'resample', { images, ...windows(taps) }),
  softmaxCrossEntropy(logits, target) {
    demand(size(logits.shape) === size(target.shape), 'softmaxCrossEntropy', { logits, target });
  },
  transposedConvolution(images, kernel, bias, taps, output) {
    const [[, rows, columns, channels], [height, width, filters, depth]] = [images.shape, kernel.shape];
    const whole = channels === depth && size(bias.shape) === filters && taps.perOutput === height * width;
    const fits = whole && taps.outputs[0] === rows && taps.outputs[1] === columns && lies(taps, [1, ...output, 1]);
    demand(fits, 'transposedConvolution', { images, kernel, bias, ...windows(taps) });
  },
};

/** Operations that refuse tensors which do not go together. */
export function checked(ops: Operations): Operations {
  const checking = Object.entries(checks).map(([name, check]) => {
    const [look, operation] = [check, ops[name as keyof Operations]] as unknown as ((...args: unknown[]) => unknown)[];
    const both = (...args: unknown[]) => {
      look(...args);
      return operation(...args);
    };
    return [name, both];
  });
  return { ...ops, ...Object.fromEntries(checking) };
}

/** The farthest pixel of windows that were looked at before. */
const farthest = new WeakMap<Taps, number>();

/** Whether no window reads a pixel behind the last. */
function lies(taps: Taps, [, height, width]: Shape): boolean {
  const pixel = farthest.get(taps) ?? taps.pixels.reduce((most, each) => Math.max(most, each), -1);
  farthest.set(taps, pixel);
  return pixel < height * width;
}

const windows = ({ outputs, perOutput }: Taps) => ({ windows: { shape: [...outputs, perOutput] } });

function demand(holds: boolean, name: string, given: Readonly<Record<string, { readonly shape: Shape }>>): void {
  if (holds) return;
  const shapes = Object.entries(given).map(([part, { shape }]) => `${part} [${shape.join(', ')}]`);
  throw new ShapeError(name, {
    ko: `${shapes.join(', ')}의 모양이 서로 맞지 않아요`,
    en: `the shapes ${shapes.join(', ')} do not go together`,
  });
}
