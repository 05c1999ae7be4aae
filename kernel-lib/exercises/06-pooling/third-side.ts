import { layerNamed } from '../../shape/geometry/layer-named.ts';
import type { PoolingOptions } from '../../shape/geometry/pooling.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';

interface Setting {
  readonly third: number;
  readonly channels: number;
}

const side = ({ third }: Setting) => 3 * third + 1;
const pooling = (options: PoolingOptions) => layerNamed('maxPooling2d', options);

const worked = '`maxPooling2d({ poolSize: 4, strides: 3 })`';

/** A third of a size that leaves a rest, and no pixel lost. */
export const thirdSide: Exercise = budget<Setting>({
  id: '06-third-side',
  goal: '06-shape',
  draw: (pick) => ({ third: pick(6, 30), channels: pick(8, 96) }),
  question: (setting) => ({
    ko: `[${side(setting)}, ${side(setting)}, ${setting.channels}] 특성 맵을 [${setting.third}, ${setting.third}, ${setting.channels}] 모양으로 줄이는 최대 풀링층을 하나 만들어 주세요. 윈도는 4×4이고, 덧대지 않고도 읽지 않는 칸이 없어야 해요.`,
    en: `Make one max pooling layer that makes [${setting.third}, ${setting.third}, ${setting.channels}] of maps of [${side(setting)}, ${side(setting)}, ${setting.channels}]. Its windows are 4×4, there is no padding, and no cell may stay unread.`,
  }),
  layerByLayer: true,
  input: (setting) => [side(setting), side(setting), setting.channels],
  most: () => 0,
  right: () => pooling({ poolSize: 4, strides: 3 }),
  mistakes: {
    'side-by-side': {
      given: () => pooling({ poolSize: 3 }),
      because: {
        ko: '모양은 맞지만 마지막 행과 열을 읽지 않아요. 윈도를 한 칸 키워 보세요.',
        en: 'The shape is right, but the last row and column stay unread; make the window larger by one.',
      },
    },
    'as-for-a-half': {
      given: () => pooling({ poolSize: 3, strides: 2 }),
      because: {
        ko: '앞의 표에 있던, 절반으로 줄이는 층이에요. 이번에는 3분의 1이에요.',
        en: 'That is the layer of the table, which makes a half; this time it is a third.',
      },
    },
    'stride-forgotten': {
      given: () => pooling({ poolSize: 4 }),
      because: {
        ko: '스트라이드를 적지 않으면 윈도의 크기만큼 옮겨 가요. 그래서 너무 작아졌어요.',
        en: 'Where no stride is written, the window moves by its own size, and too little is left.',
      },
    },
    'cell-by-cell': {
      given: () => pooling({ poolSize: 4, strides: 1 }),
      because: {
        ko: '한 칸씩 옮겨서 거의 줄지 않았어요. 더 멀리 옮겨요.',
        en: 'Moved cell by cell it hardly shrinks; move it farther.',
      },
    },
    padded: {
      given: () => pooling({ poolSize: 4, strides: 3, padding: 'same' }),
      because: {
        ko: '덧댄 칸 때문에 자리가 하나 더 생겼어요. 덧대지 말아 보세요.',
        en: 'The padding makes one place more; leave it out.',
      },
    },
  },
  hints: [
    {
      ko: '3분의 1로 줄이려면 한 번에 몇 칸씩 옮겨야 할까요?',
      en: 'How far must the window move at a time to leave a third?',
    },
    {
      ko: '이웃한 윈도가 한 줄씩 겹치게 해 보세요.',
      en: 'Let neighbouring windows share one line of cells.',
    },
    { ko: '`poolSize`는 4이고 `strides`는 3이에요.', en: 'The `poolSize` is 4 and `strides` is 3.' },
  ],
  answer: { ko: worked, en: worked },
});
