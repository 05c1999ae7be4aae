import { expect, test } from 'vitest';
import { History } from '../../../kernel-lib/kernel/protocol/history.mjs';

const codes = ['a = 1', 'b(1)', 'a = 1', 'b(2)\nc[0]', '😀'];
const history = new History();
for (const [i, code] of codes.entries()) history.add(i + 1, code)(i === 1 ? 'one' : null);

function numbers(content: object): unknown[] {
  return history.asked({ output: false, raw: true, ...content }).map(([, number]: unknown[]) => number);
}

test.each([
  [{ n: 2 }, [4, 5]],
  [{ n: 9 }, [1, 2, 3, 4, 5]],
  [{ n: 0 }, []],
  [{}, [1, 2, 3, 4, 5]],
])('the tail %j', (content, expected) => {
  expect(numbers({ hist_access_type: 'tail', ...content })).toEqual(expected);
});

test.each([
  [{ start: 2, stop: 4 }, [2, 3]],
  [{ session: 1, start: 2, stop: 4 }, [2, 3]],
  [{ session: 0, start: 0 }, [1, 2, 3, 4, 5]],
  [{ start: 4, stop: null }, [4, 5]],
  [{ start: -2 }, [4, 5]],
  [{ start: 1, stop: -3 }, [1, 2]],
  [{ session: 2, start: 1 }, []],
  [{ session: -1, start: 1 }, []],
])('the range %j', (content, expected) => {
  expect(numbers({ hist_access_type: 'range', ...content })).toEqual(expected);
});

test.each([
  [{ pattern: 'a*' }, [1, 3]],
  [{ pattern: 'a*', unique: true }, [3]],
  [{ pattern: 'b*' }, [2, 4]],
  [{ pattern: 'b*', n: 1 }, [4]],
  [{ pattern: 'b(?)' }, [2]],
  [{ pattern: '*c[0]' }, [4]],
  [{ pattern: 'b' }, []],
  [{ pattern: '?' }, [5]],
  [{ pattern: '.*' }, []],
  [{}, [1, 2, 3, 4, 5]],
  [{ unique: true, n: 3 }, [3, 4, 5]],
])('the search %j', (content, expected) => {
  expect(numbers({ hist_access_type: 'search', ...content })).toEqual(expected);
});

test('a line is its session, its number and its code, with its result where that is asked for', () => {
  const range = { hist_access_type: 'range', start: 1, stop: 3 };
  expect(history.asked({ ...range, output: false })).toEqual([
    [1, 1, 'a = 1'],
    [1, 2, 'b(1)'],
  ]);
  expect(history.asked({ ...range, output: true })).toEqual([
    [1, 1, ['a = 1', null]],
    [1, 2, ['b(1)', 'one']],
  ]);
});

test('an unknown way into the history is refused', () => {
  expect(() => history.asked({ hist_access_type: 'toString' })).toThrow('unknown');
});
