import { grids } from '../figures/grid.ts';
import { softmax } from '../ops/softmax.ts';
import { tensor } from '../tensor.ts';
import type { StepsTouchOptions } from './steps-options.ts';
import { decimals, type Walk, type WalkStep, written } from './walk.ts';

/** A softmax: each power of e, their sum, each share. */
export function softmaxWalk({ values = [2, 1, 0.1] }: StepsTouchOptions): Walk {
  const powers = values.map(Math.exp);
  const total = powers.reduce((sum, power) => sum + power, 0);
  const shares = Array.from(softmax(tensor(values, [1, values.length])).output.data);
  const { length } = values;
  const known = [...powers, total, ...shares];
  const parts = (count: number) => {
    const upTo = known.map((value, place) => (place < count ? value : Number.NaN));
    return [values.slice(), upTo.slice(0, length), upTo.slice(length + 1)];
  };
  return {
    title: { ko: 'Softmax를 한 수씩', en: 'A softmax, number by number' },
    count: known.length,
    step(index): WalkStep {
      const column = index <= length ? index : index - length - 1;
      const line = index < length ? 1 : 2;
      return {
        ...asked(index, length),
        answer: known[index],
        lines: [
          index < length
            ? `e^${written(values[index])}`
            : index === length
              ? powers.map(written).join(' + ')
              : `${written(powers[column])} ÷ ${written(total)}`,
        ],
        figures: (shown) => [
          grids([
            {
              values: parts(index + (shown ? 1 : 0)),
              shade: 'none',
              numbers: true,
              decimals,
              rowLabels: ['z', 'e^z', 'y'],
              ...(index !== length && { window: { row: line, column, size: 1 } }),
            },
          ]),
        ],
      };
    },
  };
}

function asked(index: number, length: number): Pick<WalkStep, 'question'> {
  if (index < length)
    return {
      question: {
        ko: `${index}번 점수에 지수 함수를 쓰면 얼마일까요?`,
        en: `What is e to the power of score ${index}?`,
      },
    };
  if (index === length) return { question: { ko: '모두 더하면 얼마일까요?', en: 'What do they add up to?' } };
  const at = index - length - 1;
  return { question: { ko: `${at}번 클래스의 확률은 얼마일까요?`, en: `What is the probability of class ${at}?` } };
}
