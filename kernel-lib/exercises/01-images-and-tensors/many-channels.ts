import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a picture can have more channels than colours. */
export const manyChannels: Exercise = choice({
  id: '01-many-channels',
  goal: '01-shape',
  question: {
    ko: '그림 한 장의 모양이 `[60, 90, 256]`일 수 있을까요? 그렇다면 그런 그림을 신경망의 층에 넣을 수도 있을까요?',
    en: 'Can one picture have the shape `[60, 90, 256]`, and can a layer of a network take it?',
  },
  right: {
    text: { ko: '둘 다 돼요: 픽셀마다 수가 256개일 뿐이라서', en: 'both: each pixel holds 256 numbers then' },
    because: {
      ko: '채널은 겹쳐 놓은 판이에요. 빨강, 초록, 파랑은 그 판의 한 가지 쓰임이에요.',
      en: 'channels are sheets laid on each other; red, green and blue are one use of them.',
    },
  },
  wrong: {
    'three-colours': {
      text: { ko: '둘 다 안 돼요: 채널은 빨강, 초록, 파랑이라서', en: 'neither: channels are red, green and blue' },
      because: {
        ko: '화면이 쓰는 채널이 그 셋이에요. 텐서의 마지막 자리에는 어떤 수든 올 수 있어요.',
        en: 'Those are the ones that a screen uses; the last size of a tensor may be any number.',
      },
    },
    'no-picture': {
      text: { ko: '층에는 못 넣어요: 색이 아닌 판은 못 읽어서', en: 'no layer takes it: the sheets are no colours' },
      because: {
        ko: '층은 판이 몇 장이든 읽어요. 판이 색인지는 묻지 않아요.',
        en: 'A layer reads any number of sheets; it does not ask whether they are colours.',
      },
    },
  },
  hints: [
    { ko: '세 자리의 수가 저마다 무엇을 세는지 말해 보세요.', en: 'Say what each of the three sizes counts.' },
    { ko: '픽셀 하나에 수를 넷 담지 못할 까닭이 있을까요?', en: 'Is there a reason why a pixel could not hold four?' },
    { ko: '60 · 90 · 256개의 수를 한 줄로 적을 수 있을까요?', en: 'Could 60 · 90 · 256 numbers be written in a line?' },
  ],
});
