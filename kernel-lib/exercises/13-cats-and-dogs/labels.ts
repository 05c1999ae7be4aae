import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Names = readonly string[];

const numbered = (folders: Names, names: Names) => folders.map((folder) => names.indexOf(folder));
const once = (folders: Names) => [...new Set(folders)];
const animals = ['ant', 'bear', 'cat', 'dog', 'eel', 'fox', 'goat', 'hen'];

/** The class number of each picture, from the name of its folder. */
export const labels: Exercise = written<readonly [folders: Names]>({
  id: '13-labels',
  goal: '13-labels',
  question: {
    ko: '그림마다 그 그림이 든 폴더의 이름을 받아, 정답 번호를 돌려주는 함수 `labelsOf(folders)`를 완성해 주세요. 이름을 하나씩 남겨 차례로 세우면, 몇 번째인지가 번호예요. 0부터 세요. `["dog", "cat", "dog"]`이면 `[1, 0, 1]`이에요.',
    en: 'Complete `labelsOf(folders)`: for each picture it is given the name of its folder, and it returns the class numbers. Keep each name once, sort them, and the number is the place, counted from 0. For `["dog", "cat", "dog"]` it is `[1, 0, 1]`.',
  },
  inputs: (pick) => {
    const first = pick(1, 7);
    const names = [animals[first], animals[pick(0, first - 1)], animals[pick(0, 7)]];
    return [Array.from({ length: 6 }, (_, i) => names[i < 3 ? i : pick(0, 2)])];
  },
  right: (folders) => numbered(folders, once(folders).sort()),
  mistakes: {
    'as-they-come': {
      does: (folders) => numbered(folders, once(folders)),
      because: {
        ko: '먼저 나온 폴더에 0을 줬어요. 이름을 `sort()`로 세운 다음에 번호를 줘요.',
        en: 'It numbers the folders as they come; sort their names first, with `sort()`.',
      },
    },
    'from-one': {
      does: (folders) => numbered(folders, once(folders).sort()).map((label) => label + 1),
      because: {
        ko: '1부터 셌어요. 번호는 확률의 자리라서 0부터 세요.',
        en: 'It counts from 1; the number is a place among the probabilities, counted from 0.',
      },
    },
    'names-kept-twice': {
      does: (folders) => numbered(folders, [...folders].sort()),
      because: {
        ko: '번호가 건너뛰어요. 같은 이름을 하나만 남긴 다음에 세워요.',
        en: 'Its numbers leap; keep each name only once before they are sorted.',
      },
    },
    'place-of-the-picture': {
      does: (folders) => folders.map((_, i) => i),
      because: {
        ko: '그림마다 다른 번호를 줬어요. 같은 폴더의 그림은 번호가 같아요.',
        en: 'It gives each picture a number of its own; pictures of one folder share theirs.',
      },
    },
    'last-first': {
      does: (folders) => numbered(folders, once(folders).sort().reverse()),
      because: { ko: '이름이 거꾸로 섰어요.', en: 'The names stand the wrong way round.' },
    },
  },
  source: `function labelsOf(folders: string[]): number[] {
  const names = [...new Set(folders)].sort();
  const labels: number[] = [];
  for (const folder of folders) {
    labels.push(names.indexOf(folder));
  }
  return labels;
}`,
  hints: [
    {
      ko: '먼저 이름을 하나씩 남겨 차례로 세운 배열 `names`를 만들어요.',
      en: 'First make an array `names` that holds each name once, in order.',
    },
    {
      ko: '폴더마다 `names.indexOf(folder)`가 몇 번째인지 알려 줘요. 그 수를 적어요.',
      en: 'For each folder `names.indexOf(folder)` is its place; write that down.',
    },
  ],
});
