import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

const folderOf = (path: string) => path.split('/')[0];
const numbered = (paths: readonly string[], names: readonly string[]) =>
  paths.map((path) => names.indexOf(folderOf(path)));
const folders = (paths: readonly string[]) => [...new Set(paths.map(folderOf))];
const sorted = (paths: readonly string[]) => folders(paths).sort();
const animals = ['ant', 'bear', 'cat', 'dog', 'eel', 'fox', 'goat', 'hen'];

/** The class number of each picture, from the name of its folder. */
export const labels: Exercise = written<readonly [paths: readonly string[]]>({
  id: '13-labels',
  goal: '13-labels',
  question: {
    ko: '그림의 경로를 받아 정답 번호를 돌려주는 함수 `labelsOf(paths)`를 완성해 주세요. 폴더 이름을 차례로 세우면, 몇 번째인지가 번호예요. 0부터 세요. `["dog/7.png", "cat/2.png"]`이면 `[1, 0]`이에요.',
    en: 'Complete `labelsOf(paths)`, which returns the class number of each picture: the place of its folder among the sorted folder names, counted from 0. For `["dog/7.png", "cat/2.png"]` it is `[1, 0]`.',
  },
  inputs: (pick) => {
    const first = pick(1, 7);
    const names = [animals[first], animals[pick(0, first - 1)], animals[pick(0, 7)]];
    return [Array.from({ length: 6 }, (_, i) => `${names[i < 3 ? i : pick(0, 2)]}/${pick(1, 99)}.png`)];
  },
  right: (paths) => numbered(paths, sorted(paths)),
  mistakes: {
    'as-they-come': {
      does: (paths) => numbered(paths, folders(paths)),
      because: {
        ko: '먼저 나온 폴더에 0을 줬어요. 이름을 `sort()`로 세운 다음에 번호를 줘요.',
        en: 'It numbers the folders as they come; sort their names first, with `sort()`.',
      },
    },
    'from-one': {
      does: (paths) => numbered(paths, sorted(paths)).map((label) => label + 1),
      because: {
        ko: '1부터 셌어요. 번호는 확률의 자리라서 0부터 세요.',
        en: 'It counts from 1; the number is a place among the probabilities, counted from 0.',
      },
    },
    'each-path-its-own': {
      does: (paths) => paths.map((path) => [...paths].sort().indexOf(path)),
      because: {
        ko: '파일마다 다른 번호를 줬어요. 같은 폴더의 그림은 번호가 같아요.',
        en: 'It gives each file a number of its own; pictures of one folder share theirs.',
      },
    },
    'last-first': {
      does: (paths) => numbered(paths, sorted(paths).reverse()),
      because: { ko: '이름이 거꾸로 섰어요.', en: 'The names stand the wrong way round.' },
    },
    'not-found': {
      does: (paths) => paths.map(() => -1),
      because: {
        ko: '모두 -1이에요. 폴더 이름을 전체 경로에서 찾고 있지 않은지 보세요.',
        en: 'All are -1; look whether it searches for a whole path among the names of folders.',
      },
    },
  },
  source: `function labelsOf(paths: string[]): number[] {
  const folders = paths.map((path) => path.split('/')[0]);
  const names = [...new Set(folders)].sort();
  const labels: number[] = [];
  for (const folder of folders) {
    labels.push(names.indexOf(folder));
  }
  return labels;
}`,
  blank: `const folders = paths.map((path) => path.split('/')[0]);
  const names = [...new Set(folders)].sort();
  const labels: number[] = [];
  return labels;`,
  hints: [
    {
      ko: '`names`에는 폴더 이름이 차례로 하나씩 들어 있어요.',
      en: 'In `names` stands each folder once, in order.',
    },
    {
      ko: '폴더마다 `names.indexOf(folder)`가 몇 번째인지 알려 줘요. 그 수를 적어요.',
      en: 'For each folder `names.indexOf(folder)` is its place; write that down.',
    },
  ],
});
