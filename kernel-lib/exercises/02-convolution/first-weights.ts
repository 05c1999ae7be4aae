import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Why weights start at random. */
export const firstWeights: Exercise = choice({
  id: '02-first-weights',
  version: 3,
  goal: '02-layer',
  question: {
    ko: '필터가 여러 개인 신경망이 있어요. 모든 수를 0이 아닌 똑같은 수로 시작하고 학습하면 필터들은 어떻게 될까요?',
    en: 'A network has several filters. All its numbers start as the same one, which is not 0, and it is trained. What becomes of the filters?',
  },
  right: {
    text: { ko: '끝까지 모두 서로 똑같아요', en: 'they stay alike to the end' },
    because: {
      ko: '같은 필터는 같은 점수를 내고, 같은 기울기로 고쳐져요. 난수로 시작해야 서로 다른 무늬를 배워요.',
      en: 'equal filters give equal scores and get equal gradients; only from random starts do they learn different things.',
    },
  },
  wrong: {
    'parts-by-itself': {
      text: { ko: '학습하면서 서로 달라져요', en: 'training makes them differ' },
      because: {
        ko: '달라지려면 고치는 양이 달라야 해요. 하는 일이 모두 같으면 고치는 양도 같아요.',
        en: 'For that, their steps would have to differ, and filters that do the same get the same step.',
      },
    },
    'cannot-train': {
      text: { ko: '하나도 배우지 못하고 멈춰요', en: 'they stop and learn nothing' },
      because: {
        ko: '계산은 되고 손실이 줄기도 해요. 다만 필터를 하나만 둔 것과 다름없어요.',
        en: 'It can be computed, and the loss may even fall; only it is as if there were a single filter.',
      },
    },
  },
  hints: [
    {
      ko: '똑같은 필터 두 개가 같은 그림을 본다고 생각해 보세요.',
      en: 'Imagine two equal filters that see the same picture.',
    },
    {
      ko: '두 필터의 점수는 얼마나 다를까요? 기울기는요?',
      en: 'How much do their scores differ, and their gradients?',
    },
    {
      ko: '한 걸음 뒤에도 두 필터는 같아요. 그다음 걸음에도요.',
      en: 'After one step they are equal, and so after the next.',
    },
  ],
});
