import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What one of 32 channels holds. */
export const thirtyTwo: Exercise = choice({
  id: '12-thirty-two',
  goal: '12-look',
  question: {
    ko: '컬러 사진이 필터 32개를 지나면 모양이 [30, 30, 32]예요. 그 가운데 여섯째 채널을 그리면 무엇이 보일까요?',
    en: 'Behind 32 filters a colour photograph has the shape [30, 30, 32]. What do you see when you draw its sixth channel?',
  },
  right: {
    text: { ko: '필터 하나가 자리마다 적은 점수', en: 'the scores of one filter, place by place' },
    because: {
      ko: '필터 하나가 빨강, 초록, 파랑을 모두 읽고 자리마다 수 하나를 적어요. 채널은 수가 담긴 판일 뿐이에요.',
      en: 'one filter reads red, green and blue and writes one number for each place; a channel is a sheet of numbers.',
    },
  },
  wrong: {
    'three-colours-only': {
      text: { ko: '아무것도: 색은 셋뿐이라 그런 채널은 없어요', en: 'nothing: there are but three colours' },
      because: {
        ko: '사진의 채널은 셋이에요. 층을 지난 뒤의 채널은 색이 아니에요.',
        en: 'A photograph has three channels; those behind a layer are no colours.',
      },
    },
    'a-new-colour': {
      text: { ko: '세 색을 섞어서 새로 만든 색 하나', en: 'a new colour, mixed out of the three' },
      because: {
        ko: '섞기는 해요. 그런데 이웃한 칸의 수까지 곱해서 더해요. 나온 수는 색이 아니라 반응이에요.',
        en: 'They are mixed, but neighbouring pixels with them: what comes out is an answer, no colour.',
      },
    },
    'in-turn': {
      text: { ko: '빨강, 초록, 파랑이 돌아가며 나와서 빨강', en: 'red, as red, green and blue take turns' },
      because: {
        ko: '채널마다 한 색씩 읽는 필터는 없어요. 필터의 깊이를 떠올려 보세요.',
        en: 'No filter reads a single colour; recall how deep a filter is.',
      },
    },
  },
  hints: [
    { ko: '32라는 수는 어디에서 왔나요?', en: 'Where does the 32 come from?' },
    { ko: '필터 하나의 크기는 3·3·3이에요.', en: 'One filter is 3·3·3.' },
    { ko: '필터 하나가 한자리에서 적는 수는 몇 개인가요?', en: 'How many numbers does one filter write at one place?' },
  ],
});
