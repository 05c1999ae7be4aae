import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a layer makes of a picture whose channels come first. */
export const silentAxes: Exercise = choice({
  id: '08-silent-axes',
  goal: '08-arguments',
  question: {
    ko: '채널을 맨 앞에 둔 컬러 그림 [3, 32, 32]을 `conv2d({ filters: 4, kernelSize: 3 })`에 넣으면 어떻게 될까요?',
    en: 'A colour picture with its channels first, [3, 32, 32], is given to `conv2d({ filters: 4, kernelSize: 3 })`. What happens?',
  },
  right: {
    text: { ko: '말없이 계산해요: 3을 세로로 읽을 뿐이에요', en: 'it works on: 3 is read as the height' },
    because: {
      ko: '수 세 개만 보고 어느 것이 채널인지 알 방법이 없어요. 모양은 약속이에요.',
      en: 'three numbers do not tell which of them are channels; a shape is an agreement.',
    },
  },
  wrong: {
    'axes-found': {
      text: { ko: '알아서 돌려요: 3은 채널일 수밖에 없어서', en: 'it turns them round: 3 must be the channels' },
      because: {
        ko: '세로가 세 칸인 그림도 있을 수 있어요. 라이브러리는 짐작하지 않아요.',
        en: 'A picture may be three cells high; a library does not guess.',
      },
    },
    'axes-refused': {
      text: { ko: '오류로 멈춰요: 채널이 32개일 수는 없어서', en: 'an error: there cannot be 32 channels' },
      because: {
        ko: '채널은 몇 개라도 돼요. 깊은 층에는 수백 개도 있어요.',
        en: 'There may be any number of channels; deep layers have hundreds.',
      },
    },
  },
  hints: [
    { ko: '32개의 채널이 있는 특성 맵을 본 적이 있나요?', en: 'Have you met maps with 32 channels?' },
    { ko: '3×3 필터가 세로 세 칸에 들어가는지 보세요.', en: 'See whether a 3×3 filter fits into a height of three.' },
    { ko: '나오는 모양은 [1, 30, 4]예요.', en: 'What comes out is [1, 30, 4].' },
  ],
});
