import type { Text } from '../../text/language.ts';
import type { Exercise } from '../exercise.ts';
import { type SizesOptions, sizes } from '../kinds/sizes.ts';
import { mixed } from '../posing.ts';

/** The first four are chosen, the others learned. */
const things: readonly Text[] = [
  { ko: '합성곱층의 필터 수', en: 'how many filters a convolution has' },
  { ko: '학습률', en: 'the learning rate' },
  { ko: '배치 크기', en: 'the batch size' },
  { ko: '풀링의 종류', en: 'the kind of pooling' },
  { ko: '필터에 든 수 아홉 개', en: 'the nine numbers in a filter' },
  { ko: '유닛의 편향', en: 'the bias of a unit' },
  { ko: '완전 연결층의 가중치', en: 'the weights of a dense layer' },
];
const chosenCount = 4;

interface Setting {
  readonly order: readonly number[];
}

const places = ({ order }: Setting, wanted: (thing: number) => boolean) =>
  order.flatMap((thing, i) => (wanted(thing) ? [i + 1] : []));
const listed = (setting: Setting, language: 'ko' | 'en') =>
  setting.order.map((thing, i) => `${i + 1}. ${things[thing - 1][language]}`).join('\n');

const whatTheyAre: readonly Text[] = [
  {
    ko: '하나가 빠졌어요. 층을 만들 때 몇 개로 할지도 사람이 정해요.',
    en: 'One is missing: how many a layer gets is settled by a person, too.',
  },
  {
    ko: '하나가 빠졌어요. 얼마나 크게 걸을지도 사람이 정해요.',
    en: 'One is missing: how far to step is settled by a person, too.',
  },
  {
    ko: '하나가 빠졌어요. 한 걸음에 몇 장을 볼지도 사람이 정해요.',
    en: 'One is missing: how many pictures a step looks at is settled by a person, too.',
  },
  {
    ko: '하나가 빠졌어요. 가중치가 없는 층에도 사람이 정하는 것이 있어요.',
    en: 'One is missing: a layer without weights has something that a person settles, too.',
  },
];

/** One of the four is left out. */
const leftOut: SizesOptions<Setting>['mistakes'] = Object.fromEntries(
  whatTheyAre.map((because, i) => [
    `without-${i + 1}`,
    { given: (setting: Setting) => places(setting, (thing) => thing <= chosenCount && thing !== i + 1), because },
  ]),
);

/** Which of these a person chooses, and training does not find. */
export const chosen: Exercise = sizes<Setting>({
  id: '09-chosen',
  goal: '09-tune',
  form: { ko: '[번호, 번호, …]', en: '[number, number, …]' },
  unlike: {
    ko: '빠졌거나 더 들어간 번호가 있어요. 하나씩 물어보세요. 학습이 찾나요, 사람이 미리 정하나요?',
    en: 'A number is missing, or one too many. Ask of each: does training find it, or does a person settle it before?',
  },
  draw: (pick) => ({ order: mixed(things.length, pick) }),
  question: (setting) => ({
    ko: `하이퍼파라미터의 번호를 모두, 작은 수부터 대괄호로 묶어 적어 주세요.\n${listed(setting, 'ko')}`,
    en: `Which of these are hyperparameters? Give all their numbers in brackets, the smallest first.\n${listed(setting, 'en')}`,
  }),
  right: (setting) => places(setting, (thing) => thing <= chosenCount),
  mistakes: {
    'learned-ones': {
      given: (setting) => places(setting, (thing) => thing > chosenCount),
      because: {
        ko: '학습이 찾는 파라미터를 골랐어요. 학습하기 전에 사람이 고르는 것을 찾아요.',
        en: 'Those are parameters, which training finds; look for what a person chooses before.',
      },
    },
    'bias-chosen': {
      given: (setting) => places(setting, (thing) => thing <= chosenCount || things[thing - 1].en.includes('bias')),
      because: {
        ko: '편향도 기울기를 따라 바뀌어요. 가중치와 같은 쪽이에요.',
        en: 'A bias follows its gradient, too; it belongs with the weights.',
      },
    },
    ...leftOut,
    'layers-only': {
      given: (setting) => places(setting, (thing) => thing === 1 || thing === chosenCount),
      because: {
        ko: '층을 만드는 것만 골랐어요. 학습하는 방법에도 사람이 고르는 것이 있어요.',
        en: 'You took what makes the layers; in how to train there are choices, too.',
      },
    },
    'training-only': {
      given: (setting) => places(setting, (thing) => thing === 2 || thing === 3),
      because: {
        ko: '학습하는 방법만 골랐어요. 층을 만들 때도 사람이 고르는 것이 있어요.',
        en: 'You took what belongs to training; in the layers there are choices, too.',
      },
    },
  },
  hints: [
    { ko: '기울기를 따라 바뀌는 것은 파라미터예요.', en: 'What follows a gradient is a parameter.' },
    {
      ko: '`fit`을 부르기 전에 코드에 적은 값을 찾아요.',
      en: 'Look for what was written into the code before `fit` was called.',
    },
    { ko: `${chosenCount}개예요.`, en: `There are ${chosenCount}.` },
  ],
  answer: (setting) => {
    const line = `[${places(setting, (thing) => thing <= chosenCount).join(', ')}]`;
    return { ko: line, en: line };
  },
});
