import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly strides: number;
  readonly size: number;
  /** Falls in hundredths, place by place. */
  readonly falls: readonly (readonly number[])[];
}

const written = (hundredths: number) => (hundredths / 100).toFixed(2).replace('-', '−');

function placeOf({ falls }: Setting, wanted: number): [number, number] {
  const row = falls.findIndex((line) => line.includes(wanted));
  return [row, falls[row].indexOf(wanted)];
}

const most = (setting: Setting) => placeOf(setting, Math.max(...setting.falls.flat()));
const least = (setting: Setting) => placeOf(setting, Math.min(...setting.falls.flat()));
const inPicture = ({ strides }: Setting, [row, column]: [number, number]): [number, number] => [
  row * strides,
  column * strides,
];

/** Where in a picture a square stood when the probability fell furthest. */
export const fall: Exercise = sizes<Setting>({
  id: '13-fall',
  goal: '13-looked-at',
  form: { ko: '[줄, 칸]', en: '[row, column]' },
  draw: (pick) => {
    const falls = Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => pick(1, 18)));
    const [row, column] = [pick(1, 3), pick(0, 3)];
    falls[row][column] = pick(35, 70);
    falls[(row + pick(1, 3)) % 4][pick(0, 3)] = -pick(2, 9);
    return { strides: pick(2, 4), size: 6, falls };
  },
  question: ({ strides, size, falls }) => {
    const map = falls.map((line) => `\`${line.map(written).join('  ')}\``).join('\n');
    return {
      ko: `${size}×${size}칸을 가리는 사각형을 그림의 왼쪽 위에서 시작해 ${strides}칸씩 옮겼어요. 자리마다 확률이 내려간 만큼을 적은 표예요.\n${map}\n확률이 가장 많이 내려갔을 때, 사각형의 왼쪽 위 칸은 그림의 몇 번 줄, 몇 번 칸이었나요? 0부터 세어 \`[줄, 칸]\`으로 적어 주세요.`,
      en: `A square that hides ${size}×${size} cells began at the top left of a picture and was moved by ${strides} cells at a time. For each place, this is how far the probability fell:\n${map}\nWhere in the picture was the top left cell of the square when the probability fell furthest? Write \`[row, column]\`, counted from 0.`,
    };
  },
  right: (setting) => inPicture(setting, most(setting)),
  mistakes: {
    'place-in-the-map': {
      given: most,
      because: {
        ko: '표에서의 자리예요. 표에서 한 칸 가면 그림에서는 몇 칸을 가나요?',
        en: 'That is the place in the table; how many cells of the picture is one step in the table?',
      },
    },
    'column-first': {
      given: (setting) => inPicture(setting, most(setting)).reverse(),
      because: { ko: '칸과 줄의 차례가 바뀌었어요.', en: 'Row and column have changed places.' },
    },
    'where-it-rose': {
      given: (setting) => inPicture(setting, least(setting)),
      because: {
        ko: '가렸더니 확률이 오히려 오른 곳이에요. 가장 많이 내려간 곳을 찾아요.',
        en: 'There the probability rose; find where it falls furthest.',
      },
    },
    'counted-from-one': {
      given: (setting) => inPicture(setting, most(setting)).map((place) => place + 1),
      because: {
        ko: '1부터 셌어요. 첫 줄과 첫 칸은 0번이에요.',
        en: 'That counts from 1; the first row and column are 0.',
      },
    },
    'middle-of-the-square': {
      given: (setting) => inPicture(setting, most(setting)).map((place) => place + setting.size / 2),
      because: {
        ko: '사각형의 한가운데예요. 왼쪽 위 칸을 적어요.',
        en: 'That is the middle of the square; write down its top left cell.',
      },
    },
  },
  hints: [
    {
      ko: '표에서 가장 큰 수를 찾아요. 몇 번째 줄, 몇 번째 칸인가요?',
      en: 'Find the largest number of the table: in which row and column is it?',
    },
    {
      ko: '표의 한 칸은 그림에서 한 걸음이에요. 걸음의 칸 수를 곱해요.',
      en: 'One cell of the table is one move in the picture: multiply by the cells of a move.',
    },
    (setting) => {
      const text = `\`[${most(setting)
        .map((place) => `${place} * ${setting.strides}`)
        .join(', ')}]\``;
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const text = `\`[${inPicture(setting, most(setting)).join(', ')}]\``;
    return { ko: text, en: text };
  },
});
