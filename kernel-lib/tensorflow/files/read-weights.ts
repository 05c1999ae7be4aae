import { type Shape, size } from '../../index.ts';
import type { WeightGroup } from './model-json.ts';
import { refused } from './refused.ts';

/** The numbers of one weight as a file holds them. */
interface StoredWeight {
  readonly shape: Shape;
  readonly data: Float32Array;
}

/** What a file made of `.keras` keeps to go on training; it is passed over. */
const training = /^(optimizer|metrics)\/(.+\/)?vars\/\d+$/;

/** Whether the numbers of a weight are stored as they are read here, or are not read at all. */
export function isReadable({ name, dtype }: { readonly name: string; readonly dtype: unknown }): boolean {
  return dtype === 'float32' || (dtype === 'int32' && training.test(name));
}

/** The weights of all layers by the names that the file gives them. */
export function readWeights(groups: readonly WeightGroup[], bytes: Uint8Array): Map<string, StoredWeight> {
  const entries = groups.flatMap(({ weights }) => weights);
  const length = 4 * entries.reduce((sum, { shape }) => sum + size(shape), 0);
  if (length !== bytes.length) {
    refused({
      ko: `가중치는 ${length}바이트여야 하는데 파일에는 ${bytes.length}바이트가 있어요`,
      en: `its weights take ${length} bytes, and its files hold ${bytes.length}`,
    });
  }
  // A copy, because bytes out of a file may stand anywhere in a larger buffer.
  const numbers = new Float32Array(new Uint8Array(bytes).buffer);
  const found = new Map<string, StoredWeight>();
  let at = 0;
  for (const { name, shape } of entries) {
    const data = numbers.subarray(at, at + size(shape));
    at += size(shape);
    if (training.test(name)) continue;
    if (!data.every(Number.isFinite)) {
      refused({ ko: `${name} 가중치에 NaN이나 Infinity가 있어요`, en: `${name} holds NaN or Infinity` });
    }
    if (found.has(name)) refused({ ko: `${name} 가중치가 두 번 들어 있어요`, en: `it holds ${name} twice` });
    found.set(name, { shape, data });
  }
  return found;
}

/** Takes out the weight of one of these names, alone or behind the name of the model, as Keras 3 writes it. */
export function takenWeight(weights: Map<string, StoredWeight>, names: readonly string[], shape: Shape): Float32Array {
  const [wanted] = names;
  const key = names.find((name) => weights.has(name)) ?? [...weights.keys()].find((key) => isBehind(key, names));
  const found = weights.get(key ?? wanted);
  if (!found) return refused({ ko: `${wanted} 가중치가 없어요`, en: `the weights of ${wanted} are missing` });
  if (found.shape.join() !== shape.join()) {
    refused({
      ko: `${wanted} 가중치의 모양이 [${found.shape}]인데 레이어에는 [${shape}] 모양이 필요해요`,
      en: `${wanted} has the shape [${found.shape}], and its layer needs [${shape}]`,
    });
  }
  weights.delete(key ?? wanted);
  return found.data;
}

function isBehind(key: string, names: readonly string[]): boolean {
  return names.some((name) => key.endsWith(`/${name}`));
}
