import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly n: number;
  readonly k: number;
  readonly filters: number;
}

const values = ({ n, k, filters }: Setting) => slide(n, { size: k }).positions ** 2 * filters;

/** The memory of maps, beside that of filters. */
export const mapBytes: Exercise = numeric<Setting>({
  id: '05-map-bytes',
  goal: '05-network',
  draw: (pick) => ({ n: pick(20, 60), k: pick(2, 5), filters: pick(6, 32) }),
  question: ({ n, k, filters }) => ({
    ko: `[${n}, ${n}, 3] 사진 한 장을 \`conv2d({ filters: ${filters}, kernelSize: ${k} })\`가 읽어요. 수 하나에 4바이트를 쓰면, 나온 특성 맵은 모두 몇 바이트일까요?`,
    en: `\`conv2d({ filters: ${filters}, kernelSize: ${k} })\` reads a photograph of [${n}, ${n}, 3]. At 4 bytes a number, how many bytes are the maps that come out?`,
  }),
  right: (setting) => values(setting) * 4,
  mistakes: {
    'parameters-instead': {
      given: ({ k, filters }) => (k * k * 3 + 1) * filters * 4,
      because: {
        ko: '파라미터의 바이트예요. 나온 특성 맵의 칸을 세어 보세요.',
        en: 'Those bytes hold the parameters; count the cells of the maps.',
      },
    },
    'numbers-instead': {
      given: values,
      because: {
        ko: '수의 개수예요. 수 하나가 몇 바이트인지 곱해요.',
        en: 'So many numbers there are; multiply by the bytes of one.',
      },
    },
    'one-map': {
      given: (setting) => (values(setting) * 4) / setting.filters,
      because: {
        ko: '특성 맵 한 장의 바이트예요. 필터마다 한 장씩 나와요.',
        en: 'Those bytes hold one map; there is one for each filter.',
      },
    },
    'size-kept': {
      given: ({ n, filters }) => n * n * filters * 4,
      because: {
        ko: '특성 맵이 사진만큼 크다고 세었어요. 패딩이 없으면 작아져요.',
        en: 'You counted maps as large as the photograph; without padding they are smaller.',
      },
    },
  },
  hints: [
    { ko: '먼저 특성 맵 한 장이 몇 칸인지 세어요.', en: 'Count the cells of one map first.' },
    { ko: '칸의 수 × 필터의 수 × 수 하나의 바이트예요.', en: 'Cells × filters × bytes of a number.' },
    ({ n, k, filters }) => ({
      ko: `(${n} − ${k} + 1)·(${n} − ${k} + 1)·${filters}·4`,
      en: `(${n} − ${k} + 1)·(${n} − ${k} + 1)·${filters}·4`,
    }),
  ],
  answer: (setting) => {
    const side = slide(setting.n, { size: setting.k }).positions;
    const text = `${side}·${side}·${setting.filters}·4 = ${values(setting) * 4}`;
    return { ko: text, en: text };
  },
});
