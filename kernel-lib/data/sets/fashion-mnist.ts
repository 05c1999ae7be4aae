import { idxSet } from '#stored-sets';
import { say } from '../../text/language.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import type { Dataset } from '../formats/dataset.ts';
import type { WholeSetOptions } from './mnist.ts';

const classes = [
  { ko: '티셔츠', en: 'T-shirt/top' },
  { ko: '바지', en: 'trouser' },
  { ko: '스웨터', en: 'pullover' },
  { ko: '원피스', en: 'dress' },
  { ko: '코트', en: 'coat' },
  { ko: '샌들', en: 'sandal' },
  { ko: '셔츠', en: 'shirt' },
  { ko: '운동화', en: 'sneaker' },
  { ko: '가방', en: 'bag' },
  { ko: '앵클부츠', en: 'ankle boot' },
];

/**
 * Real pictures of clothes from a shop: 8,000 to learn from and 2,000 to be examined on, or all 60,000 and 10,000.
 *
 * `x` is `[n, 28, 28, 1]` from 0 (background) to 1, `y` is `[n]` of the ten kinds of clothes.
 *
 * Throws `RangeError` where all are asked for and were not downloaded.
 */
export function fashionMnist(options: WholeSetOptions = {}): Dataset {
  refuseUnknownOptions('fashionMnist', options, ['full']);
  const { full = false } = options;
  const { train, test } = idxSet('fashion-mnist', { classes: classes.length, full });
  const count = train.y.data.length + test.y.data.length;
  return {
    train,
    test,
    classes: classes.map(say),
    about: say({
      ko: `Fashion-MNIST: 진짜 옷 사진 ${count.toLocaleString('ko')}장 (28×28 흑백)`,
      en: `Fashion-MNIST: ${count.toLocaleString('en')} real photographs of clothes (28×28, grey)`,
    }),
    real: true,
  };
}
