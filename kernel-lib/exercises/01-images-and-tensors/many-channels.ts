import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a picture can have more channels than colours. */
export const manyChannels: Exercise = choice({
  id: '01-many-channels',
  goal: '01-shape',
  question: {
    ko: '모양이 [60, 90, 256]인 텐서가 있을 수 있을까요?',
    en: 'Can there be a tensor of the shape [60, 90, 256]?',
  },
  right: {
    text: { ko: '있어요: 픽셀마다 수를 256개 담으면 돼요', en: 'yes: each pixel holds 256 numbers then' },
    because: {
      ko: '채널은 겹쳐 놓은 판의 수일 뿐이에요. 빨강, 초록, 파랑은 그중 한 가지 쓰임이에요.',
      en: 'channels are sheets laid on each other; red, green and blue are one use of them.',
    },
  },
  wrong: {
    'three-colours': {
      text: { ko: '없어요: 채널은 빨강, 초록, 파랑뿐이에요', en: 'no: channels are red, green and blue' },
      because: {
        ko: '화면이 쓰는 채널이 그 셋이에요. 텐서의 마지막 자리에는 어떤 수든 올 수 있어요.',
        en: 'Those are the ones that a screen uses; the last size of a tensor may be any number.',
      },
    },
    'brightness-ends': {
      text: { ko: '없어요: 수는 255까지만 쓸 수 있어요', en: 'no: the numbers only go up to 255' },
      because: {
        ko: '255는 픽셀에 적는 밝기의 끝이에요. 256은 밝기가 아니라 판의 개수예요.',
        en: '255 is where brightness ends; 256 is no brightness here but a count of sheets.',
      },
    },
  },
  hints: [
    { ko: '세 자리의 수가 저마다 무엇을 세는지 말해 보세요.', en: 'Say what each of the three sizes counts.' },
    { ko: '픽셀 하나에 수를 넷 담지 못할 까닭이 있을까요?', en: 'Is there a reason why a pixel could not hold four?' },
    { ko: '60 · 90 · 256개의 수를 한 줄로 적을 수 있을까요?', en: 'Could 60 · 90 · 256 numbers be written in a line?' },
  ],
});
