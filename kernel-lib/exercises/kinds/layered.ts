import type { Layer } from '../../layer.ts';
import type { Tensor } from '../../tensor.ts';
import type { Text } from '../../text/language.ts';
import type { Exercise } from '../exercise.ts';
import { numberRows } from '../number-rows.ts';
import { posing, type QuestionOptions, type Reading } from '../posing.ts';
import { sameValue, type Value } from '../value.ts';

export interface LayeredOptions<Variant> extends Omit<QuestionOptions<Variant, Layer>, 'answer'> {
  /** What goes through the layer; it is not shown. */
  readonly input: (variant: Variant) => Tensor;
  /** The worked answer as TypeScript. */
  readonly source: string;
}

const within = 1e-5;

/** A layer of the learner's: what it makes of an input, and the gradients it finds there and at its weights, against ours. */
export function layered<Variant>({ input, source, ...question }: LayeredOptions<Variant>): Exercise {
  return posing(
    { ...question, answer: { ko: `\`${source}\``, en: `\`${source}\`` } },
    {
      ...{ kind: 'layer', source, within, unlike },
      read: (given, variant) => passed(given, input(variant)),
    },
  );
}

/** What goes out, and the gradients at the input and the weights. */
function passed(given: unknown, { shape, data }: Tensor): Reading {
  if (!isLayer(given)) return { refused: noLayer };
  try {
    for (const param of given.params) param.clear();
    const pass = given.forward({ shape, data: data.slice() });
    if (pass?.output === undefined) return { value: [] };
    const gradient = { shape: pass.output.shape, data: pass.output.data.map((_, i) => Math.cos(i * Math.SQRT2)) };
    const found = [pass.output, pass.backward(gradient), ...given.params.map(({ grad }) => grad)].map(numberRows);
    return found.every((each) => each !== undefined) ? { value: found } : { refused: noTensors };
  } catch (error) {
    return { refused: stopped(error instanceof Error ? error.message : String(error)) };
  }
}

function isLayer(given: unknown): given is Layer {
  const { forward, params } = (given ?? {}) as { readonly forward?: unknown; readonly params?: unknown };
  return typeof forward === 'function' && Array.isArray(params);
}

function unlike(given: Value, right: Value): Text {
  const [[output], [ours]] = [given, right] as (readonly Value[])[];
  return sameValue(output, ours, within) ? otherGradients : otherOutput;
}

const noLayer: Text = {
  ko: '`params`와 `forward`가 있는 층을 넣어 주세요.',
  en: 'Give a layer with `params` and `forward`.',
};

const noTensors: Text = {
  ko: '`output`과 `backward`의 결과는 `{ shape, data }` 모양의 텐서여야 해요.',
  en: 'Both `output` and what `backward` returns have to be tensors, `{ shape, data }`.',
};

const otherOutput: Text = {
  ko: '`forward`가 내놓는 값이 달라요. 손으로 계산한 값과 견줘 보세요.',
  en: 'What `forward` gives is something else; compare it with values found by hand.',
};

const otherGradients: Text = {
  ko: '내놓는 값은 맞는데 기울기가 달라요. `checkGradients`가 어느 수인지 찾아 줘요.',
  en: 'The output is right, but the gradient is not; `checkGradients` finds where.',
};

const stopped = (message: string): Text => ({
  ko: `층이 도중에 오류로 멈췄어요: ${message}`,
  en: `The layer stopped with an error: ${message}`,
});
