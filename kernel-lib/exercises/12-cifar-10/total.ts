import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly filters: number;
  readonly line: number;
  readonly units: number;
}

const first = ({ filters }: Setting) => (3 * 3 * 3 + 1) * filters;

/** All parameters of a network from its table, where a length stands among them. */
export const total: Exercise = numeric<Setting>({
  id: '12-total',
  goal: '12-table',
  draw: (pick) => {
    const filters = 4 * pick(2, 6);
    return { filters, line: pick(5, 12) ** 2 * filters, units: 10 * pick(2, 12) };
  },
  question: (setting) => ({
    ko: `어떤 신경망의 표예요.\n\`Conv2D        파라미터 ${first(setting)}\`\n\`MaxPooling2D  파라미터 0\`\n\`Dropout       파라미터 0\`\n\`Flatten       출력 (${setting.line})\`\n\`Dense         출력 (${setting.units})\`\n\`Dense         출력 (10)\`\n파라미터는 모두 몇 개일까요?`,
    en: `This is the table of a network.\n\`Conv2D        parameters ${first(setting)}\`\n\`MaxPooling2D  parameters 0\`\n\`Dropout       parameters 0\`\n\`Flatten       output (${setting.line})\`\n\`Dense         output (${setting.units})\`\n\`Dense         output (10)\`\nHow many parameters are there in all?`,
  }),
  right: (setting) => first(setting) + (setting.line + 1) * setting.units + (setting.units + 1) * 10,
  mistakes: {
    'length-added': {
      given: (setting) => first(setting) + setting.line + (setting.line + 1) * setting.units + (setting.units + 1) * 10,
      because: {
        ko: '평탄화한 길이까지 더했어요. 길이는 나오는 수의 개수이지 배우는 수가 아니에요.',
        en: 'You added the length of the flattened line; so many numbers come out there, and none is learned.',
      },
    },
    'all-added': {
      given: (setting) => first(setting) + setting.line + setting.units + 10,
      because: {
        ko: '표의 수를 그대로 더했어요. `출력`은 나오는 수의 개수예요. 완전 연결층의 파라미터는 표에 없으니 세어야 해요.',
        en: 'You added the numbers as they stand; `output` says how many come out. The parameters of the dense layers are not in this table: count them.',
      },
    },
    'biases-forgotten': {
      given: (setting) => first(setting) + setting.line * setting.units + setting.units * 10,
      because: {
        ko: '완전 연결층의 편향이 빠졌어요. 유닛마다 하나씩 있어요.',
        en: 'The biases of the dense layers are missing, one for each unit.',
      },
    },
    'last-forgotten': {
      given: (setting) => first(setting) + (setting.line + 1) * setting.units,
      because: {
        ko: '마지막 완전 연결층을 세지 않았어요.',
        en: 'The last dense layer is not counted.',
      },
    },
    'last-reads-the-line': {
      given: (setting) => first(setting) + (setting.line + 1) * setting.units + (setting.line + 1) * 10,
      because: {
        ko: '마지막 층이 평탄화한 줄을 읽는다고 세었어요. 마지막 층은 바로 앞 층이 내놓은 수를 읽어요.',
        en: 'You let the last layer read the flattened line; it reads what the layer before it gives.',
      },
    },
    'filters-forgotten': {
      given: (setting) => (setting.line + 1) * setting.units + (setting.units + 1) * 10,
      because: { ko: '합성곱층의 파라미터를 더하지 않았어요.', en: 'The parameters of the convolution are not in it.' },
    },
  },
  hints: [
    {
      ko: '파라미터가 적히지 않은 완전 연결층 두 개를 먼저 세어요.',
      en: 'First count the two dense layers, whose parameters are not given.',
    },
    {
      ko: '완전 연결층은 (들어오는 수 + 1) × 유닛이에요.',
      en: 'A dense layer has (inputs + 1) × units.',
    },
    (setting) => {
      const text = `${first(setting)} + (${setting.line} + 1)·${setting.units} + (${setting.units} + 1)·10`;
      return { ko: text, en: text };
    },
  ],
  answer: (setting) => {
    const sum = first(setting) + (setting.line + 1) * setting.units + (setting.units + 1) * 10;
    const text = `${first(setting)} + (${setting.line} + 1)·${setting.units} + (${setting.units} + 1)·10 = ${sum}`;
    return { ko: text, en: text };
  },
});
