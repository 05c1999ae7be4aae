import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What becomes of the class numbers when folders are renamed. */
export const renamed: Exercise = choice({
  id: '13-renamed',
  goal: '13-labels',
  question: {
    ko: '`cat`이 0번, `dog`가 1번이던 폴더의 이름을 `고양이`와 `강아지`로 바꿔서 다시 읽어요. 0번은 어느 폴더일까요?',
    en: 'Two folders, `cat` with the number 0 and `dog` with 1, are renamed `kitten` and `hound` and read again. Which is number 0?',
  },
  right: {
    text: { ko: '강아지: 이름을 차례로 세워서', en: 'the dogs: names are put in order' },
    because: {
      ko: '번호는 이름을 가나다순으로 세운 자리예요. 저장해 둔 신경망의 0번은 여전히 고양이인데, 폴더의 0번은 강아지예요.',
      en: 'the number is the place among the sorted names. A network that was saved still says 0 for a cat, but 0 is `hound` now.',
    },
  },
  wrong: {
    'name-does-not-matter': {
      text: { ko: '고양이: 이름은 중요하지 않아서', en: 'the cats: names do not matter' },
      because: {
        ko: '신경망은 이름을 읽지 않지만, 번호를 정할 때는 이름을 써요.',
        en: 'The network does not read names, but they settle the numbers.',
      },
    },
    'made-first': {
      text: { ko: '고양이: 먼저 만든 폴더라서', en: 'the cats: their folder is older' },
      because: {
        ko: '만든 때는 컴퓨터마다 달라져요. 어디서나 같은 차례가 필요해요.',
        en: 'That would differ from computer to computer; it takes an order that is the same everywhere.',
      },
    },
  },
  hints: [
    { ko: '번호를 만들던 함수를 떠올려 보세요.', en: 'Recall the function that made the numbers.' },
    { ko: '`sort()`는 무엇을 했나요?', en: 'What did `sort()` do?' },
    {
      ko: 'ㄱ으로 시작하는 두 낱말을 사전에서 찾는다고 생각해 보세요.',
      en: 'Which of both would stand first in a dictionary?',
    },
  ],
});
