// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code in strings is what is tested
import { expect, test } from 'vitest';
import { drift } from '../../../kernel-lib/cli/notebooks/drift.mjs';
import { translatedCode } from '../../../kernel-lib/cli/notebooks/translated-code.mjs';

const ko = "const n = 28; // 한 변\nlog('칸이 셋', 'id', `${n}칸`);";
const en = "const n = 28; // one side\nlog('three cells', 'id', `${n} cells`);";
const first = translatedCode(ko, en);

test('the English of each place stays, and the code comes from the Korean cell', () => {
  expect(translatedCode(ko, en.replace('const n = 28', 'let n = 5'))).toEqual(first);
  expect(first.code).toBe(en);
  expect(translatedCode(ko, en, first.record)).toEqual(first);
});

test('strings without Hangul are copied', () => {
  expect(translatedCode(ko.replace("'id'", "'name'"), en, first.record).code).toBe(en.replace("'id'", "'name'"));
  expect(translatedCode("f('a')", "f('b')")).toEqual({ code: "f('a')" });
});

test('without English the Korean stays, and is complained of', () => {
  const { code } = translatedCode(ko);
  expect(code).toBe(ko);
  expect(drift(ko, code).map((text) => text.en)).toEqual([
    'not translated yet: // 한 변',
    "not translated yet: '칸이 셋'",
    'not translated yet: `${n}칸`',
  ]);
});

test('a Korean string that has changed is marked, until its English changes, too', () => {
  const changed = ko.replace('칸이 셋', '칸이 넷');
  const marked = translatedCode(changed, en, first.record);
  expect(marked.code).toBe(en.replace('three cells', '칸이 넷'));
  expect(translatedCode(changed, marked.code, marked.record)).toEqual(marked);
  const done = en.replace('three', 'four');
  expect(translatedCode(changed, done, marked.record).code).toBe(done);
  expect(translatedCode(changed, done, first.record).code).toBe(done);
});

test('a string that is put in between is marked, and those behind it keep their English', () => {
  const longer = ko.replace("'id'", "'새 말', 'id'");
  const marked = translatedCode(longer, en, first.record);
  expect(marked.code).toBe(en.replace("'id'", "'새 말', 'id'"));
  expect(drift(longer, marked.code).map((text) => text.en)).toEqual(["not translated yet: '새 말'"]);
});

test('strings that change places take their English along', () => {
  const swapped = "const n = 28; // 한 변\nlog(`${n}칸`, 'id', '칸이 셋');";
  expect(translatedCode(swapped, en, first.record).code).toBe(
    "const n = 28; // one side\nlog(`${n} cells`, 'id', 'three cells');",
  );
});

test('where nothing tells which English belongs where, nothing is lost', () => {
  const longer = ko.replace("'id'", "'새 말', 'id'");
  expect(translatedCode(longer, en).code).toBe(en);
  expect(drift(longer, en).map((text) => text.en)).toEqual([expect.stringContaining('its code is not that of')]);
});

test('the language that is set is the only other word', () => {
  const set = "import { setLanguage } from 'kernel-lib'; // 수업의 말\nsetLanguage('ko');";
  const { code } = translatedCode(set, "import { setLanguage } from 'kernel-lib'; // language\nsetLanguage('en');");
  expect(code).toContain("setLanguage('en')");
  expect(drift(set, code)).toEqual([]);
});

test.each([
  ["f('3칸에서 2칸')", "f('2 cells of 3')", []],
  ["f('1,000장')", "f('1000 pictures')", []],
  ['f(`${a}칸에 ${b ? "하나" : "둘"}`)', 'f(`${b ? "one" : "two"} in ${a}`)', []],
  ["f('3칸')", "f('4 cells')", ['numbers']],
  ["f('세 칸')", "f('3 cells')", ['numbers']],
  ['f(`${a}칸`)', 'f(`${b} cells`)', ['numbers']],
  ["f(28, '칸')", "f(26, 'cells')", ['its code']],
  ['f(); // 칸', 'f();', []],
  ['f() /* 칸 */;\n// 하나\n', 'f();', []],
  ["f('칸'); g()", "f('cells')", ['its code']],
])('%s against %s', (korean, english, expected) => {
  const said = drift(korean, english).map((text) => text.en);
  expect(said).toHaveLength(expected.length);
  for (const [i, words] of expected.entries()) expect(said[i]).toContain(words);
});
