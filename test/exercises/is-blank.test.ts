import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compileCell } from '../../kernel-lib/cells/compile/compile-cell.ts';
import { isBlank } from '../../kernel-lib/exercises/is-blank.ts';

test.each([
  ['return NaN;', true],
  ['return n;', false],
])('a blank with a loop in it that the kernel can stop: %s', async (end, blank) => {
  const body = `for (let i = 0; i < n; i++) { }${end}`;
  const { script } = compileCell(`const f = (n: number) => { ${body} }; f`, new Set(), { isStoppable: true });
  const { value: f } = await runInThisContext(script)({}, undefined, () => {});
  expect(String(f)).toContain('$stop();');
  expect(isBlank(f, 'for (let i = 0; i < n; i++) { } return NaN;')).toBe(blank);
});
