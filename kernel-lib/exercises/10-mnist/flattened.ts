import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly filters: number;
}

const mapSide = ({ n, k }: Setting) => slide(n, { size: k }).positions;
const pooledSide = (setting: Setting) => slide(mapSide(setting), { size: 2, strides: 2 }).positions;

/** How long the line behind a flatten is. */
export const flattened: Exercise = numeric<Setting>({
  id: '10-flattened',
  goal: '10-parameters',
  draw: (pick) => ({ n: pick(12, 40), k: pick(3, 6), filters: pick(5, 40) }),
  question: ({ n, k, filters }) => ({
    ko: `[${n}, ${n}, 1] 그림이 \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`, \`maxPooling2d({ poolSize: 2 })\`, \`flatten()\`을 지나요. 한 줄에 수가 몇 개일까요?`,
    en: `A picture of [${n}, ${n}, 1] passes \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`, \`maxPooling2d({ poolSize: 2 })\` and \`flatten()\`. How many numbers are in the line?`,
  }),
  right: (setting) => pooledSide(setting) ** 2 * setting.filters,
  mistakes: {
    'pooling-forgotten': {
      given: (setting) => mapSide(setting) ** 2 * setting.filters,
      because: {
        ko: '풀링을 빠뜨렸어요. 풀링은 한 변을 절반으로 줄여요.',
        en: 'The pooling is missing; it halves each side.',
      },
    },
    'channels-forgotten': {
      given: (setting) => pooledSide(setting) ** 2,
      because: {
        ko: '특성 맵 한 장만 세었어요. 필터마다 한 장씩 있어요.',
        en: 'That is one feature map; there is one for each filter.',
      },
    },
    'one-direction': {
      given: (setting) => pooledSide(setting) * setting.filters,
      because: {
        ko: '한 변만 곱했어요. 세로와 가로를 모두 곱해요.',
        en: 'You multiplied one side; it takes height and width.',
      },
    },
    'convolution-forgotten': {
      given: ({ n, filters }) => Math.floor(n / 2) ** 2 * filters,
      because: { ko: '합성곱층이 줄이는 크기를 빠뜨렸어요.', en: 'What the convolution takes off is missing.' },
    },
  },
  hints: [
    { ko: '층을 하나씩 지나며 모양을 적어 보세요.', en: 'Write down the shape behind each layer.' },
    {
      ko: '마지막 모양의 세로, 가로, 채널을 모두 곱해요.',
      en: 'Multiply height, width and channels of the last shape.',
    },
    (setting) => ({
      ko: `풀링을 지나면 이렇게 돼요: [${pooledSide(setting)}, ${pooledSide(setting)}, ${setting.filters}]`,
      en: `Behind the pooling it is [${pooledSide(setting)}, ${pooledSide(setting)}, ${setting.filters}].`,
    }),
  ],
  answer: (setting) => {
    const side = pooledSide(setting);
    const text = `${side}·${side}·${setting.filters} = ${side ** 2 * setting.filters}`;
    return { ko: text, en: text };
  },
});
