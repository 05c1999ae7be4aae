import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How far a network gets whose filters stay random. */
export const randomFilters: Exercise = choice({
  id: '04-random-filters',
  goal: '04-learned',
  question: {
    ko: '필터 네 개를 처음 난수로 고정하고 마지막 층만 여덟 번 학습해요. 필터까지 여덟 번 학습한 신경망과 견주면, 처음 보는 숫자를 얼마나 맞힐까요?',
    en: 'Four filters stay at their random start, and only the last layer is trained, for eight rounds. How many new digits are right, compared with a network whose filters learn for eight rounds as well?',
  },
  right: {
    text: { ko: '둘 사이만큼: 난수 필터도 무언가는 남겨서', en: 'in between: random filters keep something, too' },
    because: {
      ko: '획이 있는 곳과 없는 곳은 난수 필터의 맵에서도 달라요. 마지막 층은 그 차이로 배워요.',
      en: 'maps of random filters still differ where there is a stroke, and the last layer learns from that.',
    },
  },
  wrong: {
    'only-guessing': {
      text: { ko: '10%쯤: 필터가 찾는 것이 없으니 찍게 되어서', en: 'about 10%: with nothing found it has to guess' },
      because: {
        ko: '정해 준 수가 아니어도 필터는 점수를 매겨요. 숫자가 다르면 점수도 달라져요.',
        en: 'Numbers that nobody chose make scores as well, and other digits make other scores.',
      },
    },
    'last-layer-mends': {
      text: { ko: '거의 똑같이: 마지막 층이 알아서 맞춰 줘서', en: 'nearly as many: the last layer makes up for it' },
      because: {
        ko: '마지막 층은 필터의 맵만 봐요. 맵이 흐릿하면 같은 시간에 덜 배워요.',
        en: 'The last layer sees nothing but the maps; where these tell little, it learns less in the same time.',
      },
    },
  },
  hints: [
    {
      ko: '난수 필터의 맵에서도 숫자 1과 0이 달라 보일지 생각해 보세요.',
      en: 'Would a 1 and a 0 look different in the maps of random filters?',
    },
    { ko: '마지막 층은 무엇을 보고 학습하나요?', en: 'What does the last layer get to see?' },
    {
      ko: '찍으면 열에 하나를 맞혀요. 마지막 층이 학습하면 그보다 나을까요?',
      en: 'A guess is right one time in ten. Does a last layer that learns do better?',
    },
  ],
});
