import { afterEach, describe, expect, test } from 'vitest';
import * as library from '../../kernel-lib/index.ts';
import { drawOptions } from '../../kernel-lib/touch/draw-options.ts';
import { filterOptions } from '../../kernel-lib/touch/filter-options.ts';
import { type StoredModel, storedModel } from '../../kernel-lib/touch/stored-model.ts';

const { conv2d, dense, flatten, random, Refusal, sequential, setLanguage } = library;
const pixel = { height: 1, width: 1, bytes: btoa('a') };
const network = sequential([flatten(), dense({ units: 10, activation: 'softmax' })]);
const whole = storedModel(network.build([28, 28, 1], random(1)));
const count = ['가중치의 수가 층과 맞지 않아요', 'there are not as many weights as the layers have'] as const;

afterEach(() => setLanguage('en'));

const board = (model: StoredModel) => () => drawOptions({ model, samples: [pixel] });
const [first, ...others] = whole.params;

/** What an output may hold that was written or changed elsewhere. */
const damaged: readonly (readonly [what: string, read: () => unknown, ko: string, en: string])[] = [
  [
    'a picture of fewer pixels',
    () => filterOptions({ pictures: [{ ...pixel, width: 9 }] }),
    '1×9 그림에 픽셀이 1개 있어요',
    'a picture of 1×9 holds 1 pixels',
  ],
  [
    'a picture of none',
    () => filterOptions({ pictures: [{ height: 0, width: 3, bytes: '' }] }),
    '0×3 그림에 픽셀이 0개 있어요',
    'a picture of 0×3 holds 0 pixels',
  ],
  ['fewer weights', board({ ...whole, params: [{ ...first, bytes: pixel.bytes }, ...others] }), ...count],
  ['no weights', board({ ...whole, params: [] }), ...count],
  [
    'layers that there is no room for',
    board({ ...whole, layers: [{ name: 'conv2d', options: conv2d({ filters: 1e9, kernelSize: 3 }).options }] }),
    ...count,
  ],
];

describe.each(['ko', 'en'] as const)('a stored output that was damaged, in %s', (language) => {
  test.each(damaged)('%s is refused', (_, read, ko, en) => {
    setLanguage(language);
    expect(read).toThrow(Refusal);
    expect(read).toThrow({ ko, en }[language]);
  });
});
