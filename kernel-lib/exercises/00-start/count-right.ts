import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Digits = readonly number[];

const count = (said: Digits, right: Digits, from = 0, to = said.length) =>
  said.slice(from, to).filter((digit, i) => digit === right[from + i]).length;

/** How many predictions are right, as a loop. */
export const countRight: Exercise = written<readonly [said: Digits, right: Digits]>({
  id: '00-count-right',
  goal: '00-read-code',
  question: {
    ko: '신경망의 답 `said`와 정답 `right`를 받아서, 같은 자리의 수가 몇 번 같은지 세어 돌려주는 함수 `countRight(said, right)`를 완성해 주세요.',
    en: 'Complete `countRight(said, right)`: it returns at how many places what the network `said` is the same as what is `right`.',
  },
  inputs: (pick) => {
    const right = Array.from({ length: pick(8, 12) }, () => pick(0, 9));
    return [right.map((digit) => (pick(0, 1) === 0 ? digit : (digit + pick(1, 9)) % 10)), right];
  },
  right: (said, right) => count(said, right),
  mistakes: {
    'wrong-ones': {
      does: (said, right) => said.length - count(said, right),
      because: {
        ko: '다른 것을 세었어요. `!==`가 아니라 `===`로 견줘요.',
        en: 'It counts those that differ; compare with `===`, not with `!==`.',
      },
    },
    'all-of-them': {
      does: (said) => said.length,
      because: {
        ko: '모두 세었어요. 같은지 견주고, 같을 때만 1을 더해요.',
        en: 'It counts all of them; compare, and add 1 only where they are the same.',
      },
    },
    assigned: {
      does: (_, right) => right.filter((digit) => digit !== 0).length,
      because: {
        ko: '`if` 안에 `=`가 하나뿐이에요. `=`는 값을 넣고, 견주는 것은 `===`예요.',
        en: 'There is a single `=` inside `if`. It puts a value in; `===` compares.',
      },
    },
    'return-in-loop': {
      does: (said, right) => count(said, right, 0, 1),
      because: {
        ko: '첫 칸에서 끝났어요. `return`이 반복문 안에 있는지 살펴보세요.',
        en: 'It ends at the first element; see whether `return` stands inside the loop.',
      },
    },
    'return-in-if': {
      does: () => 1,
      because: {
        ko: '같은 것을 하나 찾고 끝났어요. `return`은 반복문이 다 끝난 다음에 와요.',
        en: 'It ends as soon as one is found; `return` comes when the loop is over.',
      },
    },
    'first-forgotten': {
      does: (said, right) => count(said, right, 1),
      because: {
        ko: '첫 칸을 빠뜨렸어요. `i`는 0에서 시작해요.',
        en: 'It misses the first one; `i` begins at 0.',
      },
    },
    'last-forgotten': {
      does: (said, right) => count(said, right, 0, said.length - 1),
      because: {
        ko: '마지막 칸을 빠뜨렸어요. `i < said.length`인 동안 되풀이해요.',
        en: 'It misses the last one; go on while `i < said.length`.',
      },
    },
    'one-too-far': {
      does: (said, right) => count(said, right) + 1,
      because: {
        ko: '한 칸 더 갔어요. `i <= said.length`가 아니라 `i < said.length`예요.',
        en: 'It goes one element too far: `i < said.length`, not `i <= said.length`.',
      },
    },
    'all-of-the-lesson': {
      does: (said, right) => count(said, right) + 2000 - said.length,
      because: {
        ko: '2,000칸을 세었어요. `said.length`까지 세면 길이가 다른 배열도 셀 수 있어요.',
        en: 'It goes through 2,000 elements; up to `said.length` it suits an array of any length.',
      },
    },
    'five-of-the-cell-above': {
      does: (said, right) => count(said, right, 0, 5),
      because: {
        ko: '위 셀처럼 앞의 몇 칸만 세었어요. `said.length`까지 가요.',
        en: 'It goes only as far as the cell above did; go on to `said.length`.',
      },
    },
    'nothing-counted': {
      does: () => 0,
      because: {
        ko: '하나도 세지 못했어요. 반복문 안에서 `count`에 1을 더하는지 살펴보세요.',
        en: 'It counts none; see whether 1 is added to `count` inside the loop.',
      },
    },
  },
  source: `function countRight(said: number[], right: number[]): number {
  let count = 0;
  for (let i = 0; i < said.length; i++) {
    if (said[i] === right[i]) count = count + 1;
  }
  return count;
}`,
  hints: [
    {
      ko: '바로 위 셀의 `for`를 가져와서, 보여 주는 대신 견줘요.',
      en: 'Take the `for` of the cell above, and compare where it shows.',
    },
    {
      ko: '`let count = 0;`에서 시작하고, `said[i] === right[i]`이면 1을 더하고, 마지막에 `return count;`예요.',
      en: 'Begin with `let count = 0;`, add 1 where `said[i] === right[i]`, and end with `return count;`.',
    },
  ],
});
