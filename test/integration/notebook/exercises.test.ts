import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exercises } from '../../../kernel-lib/exercises/exercises.ts';
import { everybody } from '../../../kernel-lib/exercises/learner-seed.ts';
import { answer, ask, check, hint, type Language, setLanguage, student } from '../../../kernel-lib/index.ts';
import { posed } from '../../support/posed.ts';

type Shown = Readonly<Record<string, string>>;

const verdictType = 'application/vnd.kernel-lib.exercise+json';

const hook = Symbol.for('kernel-lib.display');
const kernel = globalThis as unknown as Record<symbol, unknown>;
let shown: Shown[] = [];

beforeEach(() => {
  shown = [];
  kernel[hook] = ({ data }: { readonly data: Shown }) => shown.push(data);
  student(everybody);
});
afterEach(() => {
  delete kernel[hook];
  setLanguage('en');
});

/** The text of what a call showed. */
function text(call: () => void): string {
  shown = [];
  call();
  return shown.map((each) => each['text/plain']).join('\n');
}

test('a question is shown with its options and the way to choose, as HTML and as text', () => {
  const { question, options = [] } = posed('02-filter-zero');
  const said = text(() => ask('02-filter-zero'));
  expect(said).toContain(question.en);
  for (const [i, option] of options.entries()) expect(said).toContain(`${i + 1}. ${option.en}`);
  expect(said).toContain("ask('02-filter-zero', number)");
  expect(Object.keys(shown[0])).toEqual(['text/html', 'text/plain', verdictType]);
  expect(shown[0]['text/html']).toContain(
    '<code style="white-space:pre-wrap">ask(&#39;02-filter-zero&#39;, number)</code>',
  );
});

test('a choice gets the reason for that choice, right or wrong', () => {
  const { right, mistakes, judge } = posed('02-filter-zero');
  for (const given of [right, ...Object.values(mistakes)])
    expect(text(() => ask('02-filter-zero', given as number))).toContain(judge(given).sentence.en);
  expect(text(() => ask('02-filter-zero', right as number))).toMatch(/^✓/);
  expect(text(() => ask('02-filter-zero', mistakes['looks-alike'] as number))).toMatch(/^✗/);
});

/** The data of what a call showed. */
function data(call: () => void): unknown[] {
  shown = [];
  call();
  return shown.map((each) => each[verdictType]);
}

test('what was found is there as data, too: which exercise, whether right, asked or which mistake', () => {
  const { right, mistakes } = posed('02-score');
  const known = { id: '02-score', version: 1, kind: 'number' };
  expect(data(() => check('02-score'))).toEqual([{ ...known, right: false, asked: true }]);
  expect(data(() => check('02-score', right))).toEqual([{ ...known, right: true }]);
  for (const [mistake, given] of Object.entries(mistakes))
    expect(data(() => check('02-score', given))).toEqual([{ ...known, right: false, mistake }]);
  expect(data(() => check('02-score', 'words'))).toEqual([{ ...known, right: false, mistake: 'type' }]);
  expect(data(() => check('02-score', 0.123))).toEqual([{ ...known, right: false }]);
  expect(data(() => ask('02-filter-zero'))).toEqual([
    { id: '02-filter-zero', version: 1, kind: 'choice', right: false, asked: true },
  ]);
});

test('hints and worked answers are no verdicts, and no words of anybody are in the data', () => {
  expect(data(() => hint('02-score'))).toEqual([undefined]);
  expect(data(() => answer('02-score'))).toEqual([undefined]);
  const planted = () => {
    throw new Error('planted <b>words</b>');
  };
  expect(JSON.stringify(data(() => check('02-write-score', planted)))).not.toContain('planted');
});

test.each(['ko', 'en'] as Language[])('the language that is set is spoken: %s', (language) => {
  setLanguage(language);
  const { question, hints, right, judge } = posed('02-score');
  expect(text(() => check('02-score'))).toContain(question[language]);
  expect(text(() => hint('02-score'))).toContain(hints[0][language]);
  expect(text(() => check('02-score', right))).toContain(judge(right).sentence[language]);
});

test('nothing given is no error and no attempt: it says what is asked, and the worked answer waits', () => {
  expect(text(() => check('02-score', undefined))).toBe(text(() => check('02-score')));
  const before = text(() => answer('02-score'));
  expect(before).toContain('Answer once yourself first');
  expect(before).not.toContain(posed('02-score').answer.en);
  check('02-score', 0.5);
  expect(text(() => answer('02-score'))).toContain(posed('02-score').answer.en);
});

test('hint shows one more each time, and all three from then on', () => {
  const { hints } = posed('02-score');
  for (const count of [1, 2, 3, 3]) {
    const said = text(() => hint('02-score'));
    expect(hints.map((each) => said.includes(each.en))).toEqual(hints.map((_, i) => i < count));
  }
});

test('who says who they are is told that a question has to be run again for their numbers', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  student('3-17');
  setLanguage('ko');
  student('3-17');
  expect(said.mock.calls.flat()).toEqual([
    expect.stringMatching(/3-17.*run .* again/),
    expect.stringMatching(/3-17.*다시 실행/),
  ]);
  said.mockRestore();
});

test('a student has numbers of their own, and starts anew', () => {
  const everybodys = text(() => check('02-score'));
  hint('02-score');
  check('02-score', 0.5);
  student('3-17');
  expect(text(() => check('02-score'))).not.toBe(everybodys);
  expect(text(() => check('02-score'))).toContain(posed('02-score', '3-17').question.en);
  expect(text(() => answer('02-score'))).toContain('Answer once yourself first');
  expect(text(() => hint('02-score'))).not.toContain('Hint 2');
});

test('the library imported a second time in the same kernel goes on where the first one was', async () => {
  student('3-17');
  hint('02-score');
  check('02-score', 0.5);
  vi.resetModules();
  const second = await import('../../../kernel-lib/index.ts');
  expect(second.check).not.toBe(check);
  expect(text(() => second.check('02-score'))).toContain(posed('02-score', '3-17').question.en);
  expect(text(() => second.hint('02-score'))).toContain('Hint 2');
  expect(text(() => second.answer('02-score'))).toContain(posed('02-score', '3-17').answer.en);
});

test('what a function of the learner says is escaped', () => {
  check('02-write-score', () => {
    throw new Error('<img src=x onerror=alert(1)>');
  });
  expect(shown[0]['text/html']).not.toContain('<img');
  expect(shown[0]['text/html']).toContain('&lt;img');
});

test.each([
  ['ask', ask],
  ['check', check],
  ['hint', hint],
  ['answer', answer],
])('%s refuses an exercise that there is not, and names those of the lesson', (name, call) => {
  expect(() => call('02-scoer')).toThrow(
    new RegExp(`^${name}: there is no exercise '02-scoer'; there are .*'02-score'`),
  );
  setLanguage('ko');
  expect(() => call('02-scoer')).toThrow(/'02-scoer' 문제는 없어요/);
});

describe('every exercise', () => {
  const tags = (html: string) => [...html.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag);

  test.each(exercises.map(({ id }) => id))(
    '%s is well-formed HTML with its question, its hints and its answer',
    (id) => {
      check(id);
      for (let i = 0; i < 3; i++) hint(id);
      check(id, 'words');
      answer(id);
      for (const { 'text/html': html } of shown) {
        for (const tag of new Set(tags(html)))
          expect(html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length, `${id}: ${tag}`).toBe(
            html.match(new RegExp(`</${tag}>`, 'g'))?.length,
          );
        expect(tags(html).every((tag) => ['div', 'p', 'b', 'code'].includes(tag))).toBe(true);
      }
    },
  );
});

test('outside a notebook the text is printed', () => {
  delete kernel[hook];
  const { execFileSync } = createRequire(import.meta.url)('node:child_process') as typeof import('node:child_process');
  const program = "const { check } = require('kernel-lib'); check('02-score');";
  expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })).toContain(
    posed('02-score').question.en,
  );
});

test.each(['ko', 'en'] as Language[])('the way to answer is the blank, and what is typed there: %s', (language) => {
  setLanguage(language);
  const zeros = text(() => check('03-same-zeros'));
  expect(zeros).toContain(language === 'ko' ? '[앞, 뒤]' : '[before, after]');
  expect(zeros).not.toMatch(/세로|height/);
  expect(text(() => check('03-shape'))).toMatch(/세로|height/);
  for (const id of ['03-same-zeros', '03-stride', '03-starts', '03-mend', '02-feature-map']) {
    const said = text(() => check(id));
    expect(said).toContain('`// ✎`');
    expect(said).not.toContain('check(');
  }
});
