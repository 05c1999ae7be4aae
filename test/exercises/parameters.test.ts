import { expect, test } from 'vitest';
import { conv2d, dense, flatten, type LayerShapes, maxPooling2d, sequential } from '../../kernel-lib/index.ts';
import { posed } from '../support/posed.ts';

function judged(id: string, given: unknown) {
  return posed(id).judge(given);
}

test('05-budget asks for two convolutions, and takes more', () => {
  const convolution = (kernelSize: number) => conv2d({ filters: 4, kernelSize });
  const pooling = maxPooling2d({ poolSize: 2 });
  const network = (...layers: LayerShapes[]) => sequential([...layers, flatten(), dense({ units: 10 })] as never);
  expect(judged('05-budget', network(maxPooling2d({ poolSize: 4 })))).toMatchObject({ mistake: 'no-convolution' });
  const { right, sentence } = judged('05-budget', network(convolution(5), maxPooling2d({ poolSize: 4 })));
  expect(right).toBe(false);
  expect(sentence).toEqual({
    ko: '합성곱층이 2개 있어야 해요. 지금은 1개예요.',
    en: 'There should be 2 convolutions; there is 1.',
  });
  const two = [convolution(5), pooling, convolution(5), pooling];
  expect(judged('05-budget', network(...two)).right).toBe(true);
  expect(judged('05-budget', network(...two, convolution(1))).right).toBe(true);
});

test('05-matrix-row knows the four numbers side by side wherever they begin, and rows that are not on end', () => {
  for (const row of [
    [0, 0, 0, 0, 7, 2, 2, 3, 0],
    [7, 2, 2, 3, 0, 0, 0, 0, 0],
  ])
    expect(judged('05-matrix-row', row), String(row)).toMatchObject({ mistake: 'in-one-piece' });
  expect(judged('05-matrix-row', [0, 7, 2, 0, 2, 3, 0, 0, 1]).mistake).toBeUndefined();
  const folded = [
    [0, 0, 0],
    [0, 7, 2],
    [0, 2, 3],
  ];
  expect(judged('05-matrix-row', folded).sentence).toEqual({
    ko: '대괄호는 한 겹만 쓰고, 수를 모두 한 줄로 이어 적어 주세요.',
    en: 'Use one pair of brackets, with all the numbers on end.',
  });
});
