import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';
import { mixed } from '../posing.ts';

interface Task {
  readonly ko: string;
  readonly en: string;
  readonly tool: number;
}

/** For each of the four ways to build, two tasks. */
const tasks: readonly Task[] = [
  { ko: '방의 크기, 층, 지은 해로 집값 맞히기', en: 'a house price from size, floor and year', tool: 1 },
  { ko: '기온, 습도, 요일로 팔릴 빵의 수 맞히기', en: 'loaves sold from warmth, humidity and weekday', tool: 1 },
  {
    ko: '픽셀을 늘 같은 차례로 뒤섞어 한 줄로 적은 사진으로 숫자 열 가지 가리기',
    en: 'one of ten digits from photographs whose pixels were shuffled, always in one order',
    tool: 2,
  },
  { ko: '키, 몸무게, 나이로 옷 치수 다섯 가지 고르기', en: 'one of five sizes from height, weight and age', tool: 2 },
  { ko: '얼굴 사진으로 나이 맞히기', en: 'an age from a photograph of a face', tool: 3 },
  {
    ko: '오늘 한 시간마다 잰 기온 24칸으로 내일 최고 기온 맞히기',
    en: 'tomorrow’s highest temperature from the 24 hourly ones of today',
    tool: 3,
  },
  {
    ko: '심장 박동을 1초에 100번 잰 긴 줄로 병 세 가지 가리기',
    en: 'one of three diseases from a heartbeat measured 100 times a second',
    tool: 4,
  },
  { ko: '잎 사진으로 나무 스무 종류 가리기', en: 'one of twenty trees from a photograph of a leaf', tool: 4 },
];

interface Asked {
  readonly three: readonly Task[];
}

const right = ({ three }: Asked) => three.map(({ tool }) => tool);
/** The other way to end. */
const otherEnd = (tool: number) => (tool % 2 === 0 ? tool - 1 : tool + 1);
/** The other way to begin. */
const otherStart = (tool: number) => ((tool + 1) % 4) + 1;
const numbered = (names: readonly string[]) => names.map((name, i) => `${'ABC'[i]}. ${name}`).join('\n');

/** What to begin and to end a network with, by what goes in and what is asked. */
export const tools: Exercise = sizes<Asked>({
  id: '11-tools',
  goal: '11-tool',
  form: { ko: '[A, B, C]', en: '[A, B, C]' },
  draw: (pick) => {
    const order = mixed(4, pick).slice(0, 3);
    return { three: order.map((tool) => tasks[2 * (tool - 1) + pick(0, 1)]) };
  },
  question: ({ three }) => ({
    ko: `일마다 알맞은 신경망의 번호를 \`[A, B, C]\`로 적어 주세요.\n${numbered(three.map(({ ko }) => ko))}\n\`1) 완전 연결층, 끝은 활성화 없는 유닛 하나와 평균 제곱 오차\`\n\`2) 완전 연결층, 끝은 softmax와 교차 엔트로피\`\n\`3) 합성곱층, 끝은 활성화 없는 유닛 하나와 평균 제곱 오차\`\n\`4) 합성곱층, 끝은 softmax와 교차 엔트로피\``,
    en: `Choose a network for each task, and give their numbers as \`[A, B, C]\`.\n${numbered(three.map(({ en }) => en))}\n\`1) dense layers; at the end one unit without activation, mean squared error\`\n\`2) dense layers; at the end softmax, cross-entropy\`\n\`3) convolutions; at the end one unit without activation, mean squared error\`\n\`4) convolutions; at the end softmax, cross-entropy\``,
  }),
  right,
  mistakes: {
    'ends-swapped': {
      given: (asked) => right(asked).map(otherEnd),
      because: {
        ko: '앞은 맞는데 끝이 모두 바뀌었어요. 수를 맞히는 일인지, 종류를 고르는 일인지 보세요.',
        en: 'Their beginnings are right, their ends are swapped; see whether a number is asked for or a kind.',
      },
    },
    'starts-swapped': {
      given: (asked) => right(asked).map(otherStart),
      because: {
        ko: '끝은 맞는데 앞이 모두 바뀌었어요. 들어오는 것에 이웃이 있는지 보세요.',
        en: 'Their ends are right, their beginnings are swapped; see whether what goes in has neighbours.',
      },
    },
    'both-swapped': {
      given: (asked) => right(asked).map((tool) => otherEnd(otherStart(tool))),
      because: {
        ko: '앞과 끝이 모두 바뀌었어요. 무엇이 들어오고 무엇을 묻는지 따로 보세요.',
        en: 'Beginnings and ends are both swapped; look at what goes in and at what is asked apart.',
      },
    },
    'all-classes': {
      given: (asked) => right(asked).map((tool) => 2 * Math.ceil(tool / 2)),
      because: {
        ko: '모두 종류를 고르는 것으로 보았어요. 답이 수인 일도 있어요.',
        en: 'You took each for a choice of kinds; somewhere a number is asked for.',
      },
    },
  },
  unlike: {
    ko: '아직 다 맞지는 않아요. 일마다 두 가지를 물어보세요. 옆 칸이 이웃인가요? 답이 수인가요, 종류인가요?',
    en: 'Not all of them yet. Ask twice of each: are cells side by side neighbours? Is the answer a number or a kind?',
  },
  hints: [
    {
      ko: '옆 칸끼리 서로 가까운 것을 잰 수인가요? 칸의 차례를 뒤섞으면 무엇을 잃나요?',
      en: 'Do cells side by side measure things that are close? What is lost if they are shuffled?',
    },
    {
      ko: '그다음에는 답을 보세요. 크고 작음이 있는 수인가요, 이름인가요?',
      en: 'Then look at the answer: a number that may be larger or smaller, or a name?',
    },
    ({ three }) => ({
      ko: three
        .map(({ ko, tool }) => `${ko}: ${tool > 2 ? '이웃이 있어 합성곱층' : '이웃이 없어 완전 연결층'}이에요.`)
        .join(' '),
      en: three
        .map(({ en, tool }) => `${en}: ${tool > 2 ? 'neighbours, so convolutions' : 'no neighbours, so dense layers'}.`)
        .join(' '),
    }),
  ],
  answer: (asked) => ({ ko: `[${right(asked).join(', ')}]`, en: `[${right(asked).join(', ')}]` }),
});
