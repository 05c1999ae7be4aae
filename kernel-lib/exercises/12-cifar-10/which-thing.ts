import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a photograph of 32×32 pixels shows. */
export const whichThing: Exercise = choice({
  id: '12-which-thing',
  goal: '12-look',
  question: {
    ko: '위의 사진은 무엇을 찍었을까요? 데이터에 적힌 정답을 골라 보세요.',
    en: 'What does the photograph above show? Choose the label that it has in the data.',
  },
  right: {
    text: { ko: '개구리: 낮게 웅크린 몸과 벌린 앞발', en: 'a frog: low, with spread forelegs' },
    because: {
      ko: '데이터에는 개구리라고 적혀 있어요. 초록색이 아니어서 색만 보면 알기 어려워요.',
      en: 'the data calls it a frog; it is not green, and colour alone does not tell.',
    },
  },
  wrong: {
    'round-head': {
      text: { ko: '고양이: 둥근 머리와 털처럼 보이는 등', en: 'a cat: a round head, a furry back' },
      because: {
        ko: '털처럼 보이는 얼룩은 픽셀이 커서 생겨요. 다리가 몸 어디에 붙었는지 다시 보세요.',
        en: 'Large pixels look like fur; look again at where the legs join the body.',
      },
    },
    'brown-coat': {
      text: { ko: '개: 갈색 몸과 옆을 보는 까만 눈', en: 'a dog: brown, with a dark eye' },
      because: {
        ko: '갈색은 여러 동물의 색이에요. 귀가 보이는지 찾아보세요.',
        en: 'Brown belongs to many animals; look for ears.',
      },
    },
  },
  hints: [
    { ko: '눈을 가늘게 뜨고 몇 걸음 떨어져서 보세요.', en: 'Narrow your eyes, or step back.' },
    { ko: '귀와 꼬리가 있나요? 다리는 어디에 있나요?', en: 'Are there ears, or a tail? Where are the legs?' },
    { ko: '땅에 바싹 붙어 있는 동물이에요.', en: 'It is an animal that keeps close to the ground.' },
  ],
});
