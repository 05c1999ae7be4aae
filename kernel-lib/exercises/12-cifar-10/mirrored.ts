import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether mirrored copies stand in for new pictures. */
export const mirrored: Exercise = choice({
  id: '12-mirrored',
  goal: '12-data',
  question: {
    ko: '200장과 그 거울상 200장을 함께 배워요. 걸음의 수는 앞과 비슷해요. 처음 보는 그림에서 정확도는 어떻게 될까요?',
    en: 'The 200 pictures and their 200 mirror images are learned together, in about as many steps as before. What becomes of the accuracy on new pictures?',
  },
  right: {
    text: { ko: '거의 그대로예요: 새로 본 물건은 없어서', en: 'hardly any change: nothing new is in them' },
    because: {
      ko: '집의 거울상은 새 집이 아니라 본 것과 거의 같아요. 늘 한쪽을 보는 물고기라면 거울상은 검증 그림에 나오지도 않아요.',
      en: 'a mirrored house is hardly a new house; and of fish that always face one way it never comes up.',
    },
  },
  wrong: {
    'as-good-as-new': {
      text: { ko: '새 그림을 더한 만큼: 장수가 두 배라서', en: 'as high as with new ones: twice as much' },
      because: {
        ko: '장수는 같아도 담긴 것이 달라요. 새 그림에는 처음 보는 물건이 있어요.',
        en: 'There are as many, but not of as many things; new pictures show new ones.',
      },
    },
    'far-fewer': {
      text: { ko: '반으로 줄어요: 뒤집힌 그림에 헷갈려서', en: 'half as high: mirror images confuse it' },
      because: {
        ko: '정답은 그대로라서 크게 해롭지는 않아요. 표의 줄을 견줘 보세요.',
        en: 'The labels stay true, and it does little harm; compare the rows of the table.',
      },
    },
  },
  hints: [
    { ko: '거울상에서 새로 알게 되는 것은 무엇인가요?', en: 'What is there to learn from a mirror image?' },
    {
      ko: '검증 그림에 왼쪽을 보는 물고기가 있나요? 표본 그림을 보세요.',
      en: 'Are there fish among the samples that face left?',
    },
    { ko: '장수가 아니라 서로 다른 물건의 수를 세어 보세요.', en: 'Count things, not pictures.' },
  ],
});
