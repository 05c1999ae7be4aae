import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLessons } from '../../kernel-lib/lessons/find-lessons.mjs';
import { root } from '../../kernel-lib/machine/root.mjs';
import { indexPage } from '../../kernel-lib/site/index-page.mjs';

test.each(['ko', 'en'] as const)(
  'the front page has the %s lessons in the order of the road, lesson 00 first',
  (language) => {
    const html = indexPage(findLessons(join(root, 'notebooks'), language), []);
    const numbers = [...html.matchAll(new RegExp(`href="${language}/(\\d\\d)-`, 'g'))].map(([, number]) =>
      Number(number),
    );
    expect(numbers[0]).toBe(0);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  },
);
