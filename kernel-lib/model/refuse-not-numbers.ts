import { compose, type Layer, unchanged } from '../layer.ts';
import type { Tensor } from '../tensor.ts';
import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { allFinite } from './all-finite.ts';

/** Says where on the way of a batch NaN or Infinity first stands, and what usually puts it there. */
export function refuseNotNumbers(model: Layer, x: Tensor, step: number): never {
  const place = firstNotFinite(model, x);
  throw new Refusal('fit', {
    ko: `${step}번째 걸음에서 ${place.ko} NaN이나 Infinity가 처음 나왔어요: 학습률이 너무 클 때가 많아요. 10분의 1로 줄여 보세요`,
    en: `at step ${step} NaN or Infinity first appeared ${place.en}: the learning rate is usually too large, try a tenth of it`,
  });
}

function firstNotFinite(model: Layer, x: Tensor): Text {
  const { layers = [model] } = model;
  for (const [i, { params }] of layers.entries()) {
    const sick = params.find(({ value }) => !allFinite(value));
    if (sick) return { ko: `${i + 1}번 층의 ${sick.name} 값에`, en: `in the ${sick.name} of layer ${i + 1}` };
  }
  let pass = unchanged(x);
  for (const [i, layer] of layers.entries()) {
    pass = compose(pass, layer.forward(pass.output, true));
    // A softmax or a sigmoid makes 0 of −Infinity.
    const outputs = [pass.softmaxOf ?? pass.sigmoidOf ?? pass, pass].map(({ output }) => output);
    if (!outputs.every(allFinite)) return { ko: `${i + 1}번 층의 출력에`, en: `in the output of layer ${i + 1}` };
  }
  return { ko: '손실에', en: 'in the loss' };
}
