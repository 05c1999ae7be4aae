import { cifarSet } from '#stored-sets';
import { random } from '../../random.ts';
import { say } from '../../text/language.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { colouredScenes, sceneKinds } from '../drawn/coloured-scenes.ts';
import type { CifarArchive } from '../formats/cifar-archive.ts';
import { cifarClasses } from '../formats/cifar-classes.ts';
import type { Dataset } from '../formats/dataset.ts';
import { examples } from '../formats/stored-pictures.ts';

export interface Cifar10Options {
  /** Pictures to learn from, at most; 5,000 by default. */
  readonly train?: number;
  /** Pictures to be examined on, at most; 1,000 by default. */
  readonly test?: number;
}

const koreanClasses: Readonly<Record<string, string>> = {
  airplane: '비행기',
  automobile: '자동차',
  bird: '새',
  cat: '고양이',
  deer: '사슴',
  dog: '개',
  frog: '개구리',
  horse: '말',
  ship: '배',
  truck: '트럭',
};

/**
 * CIFAR-10, colour photographs of ten kinds of things, where `npm run data -- cifar-10` has downloaded it; else a
 * stand-in of the same form, ten kinds of things drawn by the computer. `about` says which; print it first.
 *
 * `x` is `[n, 32, 32, 3]` from 0 to 1, `y` is `[n]` of the ten classes.
 */
export async function cifar10(options: Cifar10Options = {}): Promise<Dataset> {
  refuseUnknownOptions('cifar10', options, ['train', 'test']);
  const { train = 5000, test = 1000 } = options;
  const stored = await cifarSet({ train, test });
  return stored ? photographs(stored) : drawings({ train, test });
}

function photographs(set: CifarArchive): Dataset {
  const [train, test] = [examples(set.train), examples(set.test)];
  const count = train.y.data.length + test.y.data.length;
  return {
    train,
    test,
    classes: cifarClasses.map((name) => say({ ko: koreanClasses[name], en: name })),
    about: say({
      ko: `CIFAR-10: 진짜 사진 ${count.toLocaleString('ko')}장 (32×32 컬러)`,
      en: `CIFAR-10: ${count.toLocaleString('en')} real photographs (32×32, colour)`,
    }),
    real: true,
  };
}

/** Each part has a seed of its own: how many are learned from does not change what is examined. */
function drawings({ train, test }: Required<Cifar10Options>): Dataset {
  return {
    train: examples(colouredScenes(train, random(10))),
    test: examples(colouredScenes(test, random(11))),
    classes: sceneKinds.map(say),
    about: say({
      ko: `CIFAR-10 대신 컴퓨터가 그린 그림 ${(train + test).toLocaleString('ko')}장이에요 (32×32 컬러). 진짜 사진은 터미널에서 npm run data -- cifar-10 명령으로 받아요.`,
      en: `A stand-in for CIFAR-10: ${(train + test).toLocaleString('en')} pictures drawn by the computer (32×32, colour). For the real photographs run npm run data -- cifar-10 in a terminal.`,
    }),
    real: false,
  };
}
