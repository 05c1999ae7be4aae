import { expect, test } from 'vitest';
import { type DocumentedOptions, documentedOptions } from '../support/documented-options.ts';

const { functions, interfaces, layers } = documentedOptions();

const unsaid = (options: DocumentedOptions, says: RegExp, optional: boolean) =>
  [...options].flatMap(([name, all]) =>
    all
      .filter((option) => (option.optional || !optional) && !says.test(option.documentation))
      .map((option) => `${name}: ${option.name}`),
  );

test.each([
  ['function', functions, 70],
  ['interface', interfaces, 45],
  ['kind of layer', layers, 25],
] as const)(
  'hover shows of every option of every %s what it is, and its default where it may be left out',
  (_, options, least) => {
    expect(options.size).toBeGreaterThan(least);
    expect(unsaid(options, /\S/, false)).toEqual([]);
    // What a partial of other options makes optional stays as those say it is.
    const named = new Map([...options].filter(([name]) => name !== 'catsAndDogs'));
    expect(unsaid(named, /by default|is the default|the default,/i, true)).toEqual([]);
  },
);
