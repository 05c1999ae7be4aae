import type { Examples } from '../examples.ts';
import { say } from '../language.ts';
import { compose, type Layer, unchanged } from '../layer.ts';
import type { Tensor } from '../tensor.ts';

/** Says where NaN or Infinity first stands, and what usually puts it there. */
export function refuseNotNumbers(model: Layer, { x, y }: Examples, step: number): never {
  if (!allFinite(x) || !allFinite(y)) {
    throw new RangeError(
      say({
        ko: `fit: ${step}번째 걸음에서 데이터에 NaN이나 Infinity가 있어요: 빈칸이나 0으로 나눈 값이 없는지 데이터를 살펴보세요`,
        en: `fit: at step ${step} the data holds NaN or Infinity: look for gaps and divisions by 0 in the data`,
      }),
    );
  }
  const place = firstNotFinite(model, x);
  throw new RangeError(
    say({
      ko: `fit: ${step}번째 걸음에서 ${place.ko} NaN이나 Infinity가 처음 나왔어요: 학습률이 너무 클 때가 많아요. 10분의 1로 줄여 보세요`,
      en: `fit: at step ${step} NaN or Infinity first appeared ${place.en}: the learning rate is usually too large, try a tenth of it`,
    }),
  );
}

function firstNotFinite(model: Layer, x: Tensor): { ko: string; en: string } {
  let pass = unchanged(x);
  for (const [i, layer] of (model.layers ?? [model]).entries()) {
    const sick = layer.params.find(({ value }) => !allFinite(value));
    if (sick) return { ko: `${i + 1}번 층의 ${sick.name} 값에`, en: `in the ${sick.name} of layer ${i + 1}` };
    pass = compose(pass, layer.forward(pass.output, true));
    if (!allFinite(pass.output)) return { ko: `${i + 1}번 층의 출력에`, en: `in the output of layer ${i + 1}` };
  }
  return { ko: '손실에', en: 'in the loss' };
}

const allFinite = ({ data }: Tensor) => data.every((value) => Number.isFinite(value));
