import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which change saves the most parameters. */
export const lightest: Exercise = choice({
  id: '12-lightest',
  goal: '12-table',
  question: {
    ko: '문서의 신경망에서 한 곳만 바꿔요. 파라미터가 가장 많이 줄어드는 것은 무엇일까요?',
    en: 'You may change one thing in the network of the document. What takes away the most parameters?',
  },
  right: {
    text: { ko: '풀링을 4×4로: 남는 자리가 줄어서', en: 'pooling of 4×4: fewer places are left' },
    because: {
      ko: '세로도 가로도 줄어서 평탄화한 줄이 4분의 1보다도 짧아져요.',
      en: 'both sides shrink, and the flattened line becomes less than a quarter as long.',
    },
  },
  wrong: {
    'half-the-units': {
      text: { ko: '유닛을 256개로: 가중치가 절반이라서', en: '256 units: half of the weights' },
      because: {
        ko: '절반쯤 줄어요. 그보다 더 줄어드는 것이 있어요.',
        en: 'That takes away about half; something else takes away more.',
      },
    },
    'half-the-filters': {
      text: { ko: '필터를 16개로: 특성 맵이 절반이라서', en: '16 filters: half of the maps' },
      because: {
        ko: '특성 맵이 절반이면 평탄화한 줄도 절반이에요. 더 짧게 만들 수도 있어요.',
        en: 'With half the maps the flattened line is half as long; it can be made shorter still.',
      },
    },
    'no-dropout': {
      text: { ko: '드롭아웃을 빼기: 층이 둘 줄어서', en: 'no dropout: two layers fewer' },
      because: {
        ko: '드롭아웃은 0으로 바꾸기만 해요. 표에서 드롭아웃의 파라미터를 보세요.',
        en: 'Dropout only puts zeros; look at its parameters in the table.',
      },
    },
  },
  hints: [
    { ko: '거의 모든 파라미터가 있는 층을 먼저 찾아요.', en: 'First find the layer that has nearly all of them.' },
    {
      ko: '그 층의 파라미터는 (들어오는 수 + 1) × 유닛이에요. 둘 가운데 어느 쪽이 더 줄까요?',
      en: 'It has (inputs + 1) × units; which of the two can shrink more?',
    },
    {
      ko: '15·15·32, 15·15·16, 7·7·32를 견줘 보세요.',
      en: 'Compare 15·15·32, 15·15·16 and 7·7·32.',
    },
  ],
});
