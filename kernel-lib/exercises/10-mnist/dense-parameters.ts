import { layerNamed } from '../../shape/geometry/layer-named.ts';
import { grouped } from '../../text/grouped.ts';
import type { Exercise } from '../exercise.ts';
import { budget } from '../kinds/budget.ts';

interface Setting {
  readonly inputs: number;
  readonly units: number;
}

const dense = (units: number) => layerNamed('dense', { units });
const parametersOf = ({ inputs, units }: Setting) => (inputs + 1) * units;

/** The dense layer of a row in a model summary, from its parameters. */
export const denseParameters: Exercise = budget<Setting>({
  id: '10-dense-parameters',
  version: 2,
  goal: '10-parameters',
  // Without the biases as many parameters have to make another number of units.
  draw: (pick) => ({ inputs: pick(20, 40), units: pick(61, 128) }),
  question: (setting) => ({
    ko: `요약 표의 한 줄이에요. 수 ${setting.inputs}개가 완전 연결층에 들어가고, 파라미터가 ${grouped(parametersOf(setting))}개예요. 이 층을 \`dense({ units: … })\`로 만들어 주세요.`,
    en: `This is a row of a summary: ${setting.inputs} numbers go into a dense layer, and it has ${grouped(parametersOf(setting))} parameters. Make the layer, with \`dense({ units: … })\`.`,
  }),
  input: ({ inputs }) => [inputs],
  most: parametersOf,
  right: ({ units }) => dense(units),
  mistakes: {
    'bias-forgotten': {
      given: (setting) => dense(Math.round(parametersOf(setting) / setting.inputs)),
      because: {
        ko: '편향을 빠뜨리고 나눴어요. 유닛은 가중치 말고 편향도 하나씩 가져요.',
        en: 'You divided without the biases; a unit has one besides its weights.',
      },
    },
    'bias-for-each-input': {
      given: (setting) => dense(Math.round(parametersOf(setting) / setting.inputs) - 1),
      because: {
        ko: '편향을 들어오는 수마다 두었어요. 편향은 유닛마다 하나예요.',
        en: 'You gave each number that comes in a bias; there is one for each unit.',
      },
    },
    'inputs-for-units': {
      given: ({ inputs }) => dense(inputs),
      because: {
        ko: '들어오는 수만큼 유닛을 두었어요. 유닛은 나가는 쪽에 있어요.',
        en: 'You made as many units as numbers come in; units are what goes out.',
      },
    },
    'parameters-for-units': {
      given: (setting) => dense(parametersOf(setting)),
      because: {
        ko: '파라미터만큼 유닛을 두었어요. 유닛 하나에 파라미터가 여럿이에요.',
        en: 'You made a unit for each parameter; a single unit has many.',
      },
    },
  },
  hints: [
    { ko: '유닛 하나에 파라미터가 몇 개일까요?', en: 'How many parameters has a single unit?' },
    {
      ko: '유닛 하나는 들어오는 수마다 가중치를 두고 편향도 가져요. 전체를 그 수로 나눠요.',
      en: 'A unit has a weight for each number that comes in, and a bias; divide all by that.',
    },
    (setting) => ({
      ko: `\`${parametersOf(setting)} / (${setting.inputs} + 1)\``,
      en: `\`${parametersOf(setting)} / (${setting.inputs} + 1)\``,
    }),
  ],
  answer: ({ units }) => ({ ko: `\`dense({ units: ${units} })\``, en: `\`dense({ units: ${units} })\`` }),
});
