import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly side: number;
  readonly size: number;
  readonly sheets: number;
}

const deep = 3;
const places = ({ side, size }: Setting) => slide(side, { size }).positions;
const between = ({ sheets }: Setting) => slide(sheets, { size: deep }).positions;

/** What a filter makes that moves along three directions. */
export const directions: Exercise = sizes<Setting>({
  id: '04-directions',
  goal: '04-directions',
  form: { ko: '[세로, 가로, 판]', en: '[height, width, sheets]' },
  draw: (pick) => ({ side: pick(8, 40), size: pick(4, 6), sheets: pick(7, 20) }),
  question: ({ side, size, sheets }) => ({
    ko: `${side}×${side}칸짜리 판 ${sheets}장을 동영상처럼 세 번째 방향에 놓아요. ${size}×${size}×${deep} 필터 하나가 세 방향으로 한 칸씩 옮겨 가요(3차원 합성곱, 패딩 없음). 점수가 방향마다 몇 개 나올까요? \`[세로, 가로, 판]\`으로 적어 주세요.`,
    en: `${sheets} sheets of ${side}×${side} cells lie along a third direction, as in a film. One filter of ${size}×${size}×${deep} moves cell by cell along all three (a 3-D convolution, without padding). How many scores are there along each? Write \`[height, width, sheets]\`.`,
  }),
  right: (setting) => [places(setting), places(setting), between(setting)],
  mistakes: {
    'as-deep-as-the-input': {
      given: (setting) => [places(setting), places(setting), 1],
      because: {
        ko: '2차원 합성곱의 답이에요. 이 필터는 판보다 얕아서 판 사이로도 옮겨 가요.',
        en: 'So it is for a 2-D convolution; this filter is not as deep, and moves from sheet to sheet as well.',
      },
    },
    'sheets-kept': {
      given: (setting) => [places(setting), places(setting), setting.sheets],
      because: {
        ko: '판마다 따로 읽은 답이에요. 필터는 한 자리에서 이웃한 판을 함께 읽어요.',
        en: 'So it is where each sheet is read alone; this filter reads neighbouring sheets together.',
      },
    },
    'sides-kept': {
      given: (setting) => [setting.side, setting.side, between(setting)],
      because: {
        ko: '판만 줄였어요. 패딩이 없으니 세로와 가로도 줄어요.',
        en: 'Only the sheets have become fewer; without padding height and width shrink, too.',
      },
    },
    'moves-counted': {
      given: (setting) => [places(setting), places(setting), between(setting)].map((count) => count - 1),
      because: { ko: '옮긴 횟수예요. 처음 자리를 더해요.', en: 'Those are the moves; add the first place.' },
    },
    'whole-filter': {
      given: ({ side, size, sheets }) => [Math.floor(side / size), Math.floor(side / size), Math.floor(sheets / deep)],
      because: {
        ko: '필터만큼씩 건너뛴 답이에요. 한 칸씩 옮겨 가요.',
        en: 'So it is where the filter leaps by its own size; it moves cell by cell.',
      },
    },
  },
  hints: [
    {
      ko: '방향마다 따로 세어요. 어느 방향이든 세는 법은 같아요.',
      en: 'Count along each direction by itself, always in the same way.',
    },
    {
      ko: '칸에서 필터의 칸을 빼고 처음 자리를 더해요. 판 방향에서는 판과 필터의 깊이로 세어요.',
      en: 'From the cells take those of the filter, and add the first place; along the sheets use its depth.',
    },
    ({ side, size, sheets }) => ({
      ko: `\`[${side} - ${size} + 1, ${side} - ${size} + 1, ${sheets} - ${deep} + 1]\``,
      en: `\`[${side} - ${size} + 1, ${side} - ${size} + 1, ${sheets} - ${deep} + 1]\``,
    }),
  ],
  answer: (setting) => {
    const text = `\`[${places(setting)}, ${places(setting)}, ${between(setting)}]\``;
    return { ko: text, en: text };
  },
});
