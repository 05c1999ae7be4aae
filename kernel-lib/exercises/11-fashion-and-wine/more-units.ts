import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether more parameters predict prices better. */
export const moreUnits: Exercise = choice({
  id: '11-more-units',
  goal: '11-overfit',
  question: {
    ko: '유닛 64개를 앞에 더해서 파라미터를 5개에서 385개로 늘려요. 스무 해로 배우고 나머지 다섯 해의 가격을 맞히면 오차는 어떻게 될까요?',
    en: 'A layer of 64 units is put in front, and the parameters grow from 5 to 385. It learns from twenty years. What becomes of its error on the other five?',
  },
  right: {
    text: { ko: '커져요: 스무 해로는 정할 수 없는 것이 많아서', en: 'it grows: twenty years leave too much open' },
    because: {
      ko: '385개로는 스무 해를 거의 똑같이 맞히는 길이 아주 많아요. 그 가운데 무엇이 다음 해에도 맞을지 스무 해는 말해 주지 않아요.',
      en: '385 numbers can fit twenty years in very many ways, and those years do not say which of them holds for the next.',
    },
  },
  wrong: {
    'more-reads-better': {
      text: { ko: '줄어요: 파라미터가 많을수록 정확해서', en: 'it shrinks: more parameters, more exact' },
      because: {
        ko: '스무 해에서는 그래요. 처음 보는 해에서는 재 봐야 알아요.',
        en: 'On the twenty it does; on new years it has to be measured.',
      },
    },
    'weather-is-linear': {
      text: { ko: '그대로예요: 같은 스무 해를 보고 배워서', en: 'it stays: it learns the same twenty years' },
      because: {
        ko: '본 것은 같아도, 유닛이 많으면 스무 해 사이를 구불구불하게 이을 수 있어요.',
        en: 'The years are the same, but many units can wind their way through all of them.',
      },
    },
  },
  hints: [
    {
      ko: '점 스무 개를 지나는 선을 그려 보세요. 얼마나 구불거려도 될까요?',
      en: 'Draw a line through twenty points. How winding may it be?',
    },
    {
      ko: '10에서 300장을 서른 에포크 배운 신경망을 떠올려 보세요.',
      en: 'Think of the network that learned 300 digits for thirty epochs.',
    },
    {
      ko: '스무 해의 오차와 다섯 해의 오차를 따로 생각해 보세요.',
      en: 'Think of the error on the twenty and on the five apart.',
    },
  ],
});
