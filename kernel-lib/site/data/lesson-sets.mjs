// @ts-check

/** @type {Readonly<Record<string, string>>} */
const sets = {
  mnist: 'mnist',
  fashionMnist: 'fashion-mnist',
  cifarPictures: 'cifar-10',
  wine: 'wine',
  catsAndDogs: 'cats-and-dogs',
  loadTensorFlow: 'tensorflow',
};
const sizes = /** @type {Readonly<Record<string, string>>} */ ({ cat: '300, 451', coffee: '400, 600' });
const photograph = /\bphotograph\(\s*'(cat|coffee)'\s*(?:,\s*\{([^}]*)\}\s*)?,?\s*\)/g;

/**
 * The sets of data that the code of a lesson reads, and TensorFlow.js where it loads that, each by the name of its script: `mnist`, or `photographs-cat-60x90x1` for a
 * photograph in a size.
 *
 * @param {string} code
 * @returns {readonly string[]}
 */
export function lessonSets(code) {
  const called = Object.keys(sets).filter((name) => new RegExp(`\\b${name}\\(`).test(code));
  const shown = [...code.matchAll(photograph)].map(([, name, options = '']) => {
    const [size = sizes[name]] = /\bsize: \[([^\]]+)\]/.exec(options)?.slice(1) ?? [];
    const [channels = '3'] = /\bchannels: (\d)/.exec(options)?.slice(1) ?? [];
    return `photographs-${name}-${[...size.split(','), channels].map((length) => length.trim()).join('x')}`;
  });
  return [...new Set([...called.map((name) => sets[name]), ...shown])];
}
