import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Exercise, Posed } from '../../kernel-lib/exercises/exercise.ts';
import { exerciseNamed } from '../../kernel-lib/exercises/exercise-named.ts';
import { exercises } from '../../kernel-lib/exercises/exercises.ts';
import { goals } from '../../kernel-lib/exercises/goals.ts';
import { everybody, learnerSeed } from '../../kernel-lib/exercises/learner-seed.ts';
import { conv2d, maxPooling2d, sequential } from '../../kernel-lib/index.ts';
import type { Layer } from '../../kernel-lib/layer.ts';
import { checkGradients } from '../../kernel-lib/model/check-gradients.ts';
import type { LayerShapes } from '../../kernel-lib/shape/geometry/layer-shapes.ts';
import { type Tensor, tensor, zeros } from '../../kernel-lib/tensor.ts';

const students = Array.from({ length: 200 }, (_, i) => `${1 + (i % 9)}-${i}`);
const named = exercises.map((exercise) => [exercise.id, exercise] as const);
const lessons = [...new Set(exercises.map(({ id }) => id.slice(0, 2)))];

function posed(exercise: Exercise, student: string): Posed {
  return exercise.pose(learnerSeed(student, exercise.id));
}

/** The numbers that stand by themselves in a text. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** Numbers with a particle behind them that does not go with how their last digit is read. */
function slips(ko: string): string[] {
  const after = /(\d)`?(이에요|예요|은|는|을|를|과|와|이고|고|으로|로)(?=[\s.,?])/g;
  return [...ko.matchAll(after)].flatMap(([slip, digit, particle]) => {
    const closed = '013678'.includes(digit);
    const goes = particle.endsWith('로')
      ? (particle === '으로') === '036'.includes(digit)
      : particle === '이고' || (particle === '고' ? !closed : '이에요은을과'.includes(particle) === closed);
    return goes ? [] : [slip];
  });
}

/** What gives the answer away, told from what is given and not from how it is checked. */
function givesAway(text: string, { right, options, lines }: Posed, language: 'ko' | 'en'): boolean {
  if (options) return text.includes(options[(right as number) - 1][language]);
  if (lines && Array.isArray(right)) {
    const code = right.map((line: number) => lines[line - 1].trim()).join('');
    return text.replace(/[`\n]/g, '').includes(code);
  }
  if (typeof right === 'number') return numbersIn(text).includes(Math.abs(right));
  if (!Array.isArray(right)) return false;
  const flat = right.flat(9);
  return [', ', '×', ','].some((between) => text.includes(flat.join(between)) || text.includes(JSON.stringify(right)));
}

test('every id is there once, and begins with its lesson', () => {
  expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
  for (const { id, goal, recalls = id } of exercises) expect(goal.slice(0, 2)).toBe(recalls.slice(0, 2));
});

test('every goal of a lesson has a question that shows it', () => {
  const served = new Set(exercises.map(({ goal }) => goal));
  expect(Object.keys(goals).filter((goal) => lessons.includes(goal.slice(0, 2)) && !served.has(goal as never))).toEqual(
    [],
  );
});

/** The exercises that a lesson asks again. */
const recalledIn = (lesson: string) =>
  exercises.flatMap(({ id, recalls }) => (recalls && id.startsWith(`${lesson}-`) ? [recalls] : []));

test.each(lessons.slice(2))(
  'lesson %s asks again two or three, one of the lesson before, none that was asked just then',
  (lesson) => {
    const before = lessons[lessons.indexOf(lesson) - 1];
    const again = recalledIn(lesson);
    expect(again.length).toBeGreaterThanOrEqual(Number(lesson) < 4 ? 2 : 3);
    expect(again.length).toBeLessThanOrEqual(3);
    expect(again.filter((recalls) => recalls.startsWith(`${before}-`))).not.toEqual([]);
    expect(again.filter((recalls) => recalledIn(before).includes(recalls))).toEqual([]);
  },
);

test.each(lessons)('lesson %s has at least six predictions, or two, and eight exercises that are typed', (lesson) => {
  const own = exercises.filter(({ id, recalls }) => id.startsWith(lesson) && !recalls);
  const predictions = lesson === '00' ? 2 : 6;
  expect(own.filter(({ kind }) => kind === 'choice').length).toBeGreaterThanOrEqual(predictions);
  expect(own.filter(({ kind }) => kind !== 'choice').length).toBeGreaterThanOrEqual(8);
});

describe.each(named)('%s', (_, exercise) => {
  let asked: readonly (readonly [student: string, Posed])[] = [];
  beforeAll(() => {
    asked = students.map((student) => [student, posed(exercise, student)]);
  });
  afterAll(() => {
    asked = [];
  });

  test('for 200 students: the worked answer passes, each mistake has its own id and sentence, and nothing asks', () => {
    for (const [student, { right, mistakes, judge, question }] of asked) {
      expect(judge(right), student).toMatchObject({ right: true });
      const verdicts = Object.entries(mistakes).map(([id, given]) => ({ id, verdict: judge(given) }));
      for (const { id, verdict } of verdicts) expect(verdict, student).toMatchObject({ right: false, mistake: id });
      for (const language of ['ko', 'en'] as const) {
        const sentences = verdicts.map(({ verdict }) => verdict.sentence[language]);
        expect(new Set(sentences).size, student).toBe(sentences.length);
      }
      for (const nothing of [undefined, null, '', Number.NaN, [], [[]], [Number.NaN]])
        expect(judge(nothing), student).toEqual({ right: false, asked: true, sentence: question });
    }
  });

  test('for 200 students: no message and neither of the first two hints names what is right', () => {
    for (const [student, each] of asked) {
      const verdicts = [...Object.values(each.mistakes), 'words', {}, [1, 'a']].map((given) => each.judge(given));
      for (const { sentence } of [...verdicts, ...each.hints.slice(0, 2).map((hint) => ({ sentence: hint }))]) {
        expect(givesAway(sentence.ko, each, 'ko'), `${student}: ${sentence.ko}`).toBe(false);
        expect(givesAway(sentence.en, each, 'en'), `${student}: ${sentence.en}`).toBe(false);
      }
    }
  });

  test('for 200 students: every particle goes with the number before it', () => {
    for (const [, { question, options = [], hints, answer, mistakes, judge, right }] of asked) {
      const said = [right, ...Object.values(mistakes)].map((given) => judge(given).sentence);
      const texts = [question, ...options, ...hints, answer, ...said];
      expect(texts.filter(({ ko }) => slips(ko).length > 0).map(({ ko }) => [...slips(ko), ko])).toEqual([]);
    }
  });

  test('speaks both languages: 해요체 in Korean, no Hangul in English', () => {
    const { question, hints, options = [], mistakes, judge, right } = posed(exercise, '3-17');
    const said = [question, ...hints, ...[right, ...Object.values(mistakes)].map((given) => judge(given).sentence)];
    for (const { ko, en } of [...said, ...options]) {
      expect(en).not.toMatch(/[가-힣]/);
      expect(ko).not.toMatch(/다\.|십시오|쉽게|단순히|당연히|간단히/);
    }
    for (const { ko } of said.filter(({ ko }) => /[가-힣]/.test(ko))) expect(ko).toMatch(/요[.?]|요:/);
  });

  test('at least three usual mistakes are recognised, two where there are three options', () => {
    const { mistakes } = posed(exercise, everybody);
    expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(exercise.kind === 'choice' ? 2 : 3);
  });

  test('what is of another type is told so', () => {
    for (const given of ['words', {}, Number.POSITIVE_INFINITY])
      expect(posed(exercise, everybody).judge(given)).toMatchObject({ right: false, mistake: 'type' });
  });

  test('its worked answer is an answer, not a praise', () => {
    const { answer } = posed(exercise, everybody);
    expect(`${answer.ko} ${answer.en}`).not.toMatch(/맞았어요|Right:|undefined|NaN/);
  });

  test('the same student has the same question', () => {
    expect(posed(exercise, '3-17').question).toEqual(posed(exercise, '3-17').question);
  });
});

/** Places of a window, found by walking along the axis. */
function walked(length: number, size: number, strides = 1): number[] {
  const starts = [];
  for (let start = 0; start + size <= length; start += strides) starts.push(start);
  return starts;
}

/** Pixels of a square picture that no window covers, found by marking each one that is. */
function unread(side: number, size: number, strides: number): number {
  const read = new Set<number>();
  for (const top of walked(side, size, strides))
    for (const left of walked(side, size, strides))
      for (let cell = 0; cell < size * size; cell++)
        read.add((top + Math.floor(cell / size)) * side + left + (cell % size));
  return side * side - read.size;
}

/** What is right, by counting, from the numbers as they stand in the English question. */
const counted: Readonly<Record<string, (...numbers: number[]) => number>> = {
  '00-accuracy': (right, all) => right / all,
  '00-element': (...numbers) => numbers[numbers[numbers.length - 1]],
  '02-recall-unit': (...[a, b, c, d, e, f, g, h, bias]) => a * e + b * f + c * g + d * h + bias,
  '02-recall-dense-weights': (height, width, channels, units) => (height * width * channels + 1) * units,
  '02-score': (...[a, b, c, d, e, f, g, h]) => a * e + b * f + c * g + d * h,
  '02-score-count': (size, _, height, width) => walked(height, size).length * walked(width, size).length,
  '02-filter-parameters': (_, __, height, width) => height * width + 1,
  '03-recall-parameters': (_, __, height, width) => height * width + 1,
  '02-parameters': (_, filters, size, channels) => filters * (size * size * channels) + filters,
  '03-line': (size, length) => walked(length, size).length,
  '03-stride': (size, length, strides) => walked(length, size, strides).length,
  '03-padding': (_, __, size, strides, zeros, length) => walked(zeros + length + zeros, size, strides).length,
  '03-lost': (size, _, side, __, strides) => unread(side, size, strides),
  '03-work': (_, filters, size, strides, side, __, channels) =>
    walked(side, size, strides).length ** 2 * filters * size * size * channels,
  '07-unit': (...[, a, c, , b, d, e, f, g, h, bias]) => a * e + b * f + c * g + d * h + bias,
  '07-trust': (...numbers) => 100 * (1 - (numbers.at(-2) as number) / (numbers.at(-3) as number)),
  '07-place': (height, width, _, row, column, channel) => channel * height * width + row * width + column,
  '05-recall-depth': (_, size, __, channels) => size * size * channels,
  '05-recall-score': (...[a, b, c, d, e, f, g, h]) => a * e + b * f + c * g + d * h,
  '05-recall-places': (size, length, strides) => walked(length, size, strides).length,
  '05-multiplications': (_, filters, size, side, __, channels) =>
    walked(side, size).length ** 2 * size * size * channels * filters,
  '05-next-layer': (from, to, _, filters, size) => size * size * to * filters - size * size * from * filters,
  '05-as-dense': (_, filters, size, side, __, channels) =>
    side * side * channels * (walked(side, size).length ** 2 * filters),
  '05-after-flatten': (side, _, maps, units) => side * side * maps * units + units,
  '05-map-bytes': (_, filters, size, side) => 4 * filters * walked(side, size).length ** 2,
  '06-recall-lost': (size, _, side, __, strides) => unread(side, size, strides),
  '04-recall-line': (size, length) => walked(length, size).length,
  '04-colour-score': (_, __, ___, ...sheets) =>
    sheets.slice(0, 6).reduce((sum, pixel, i) => sum + pixel * sheets[6 + i], 0),
  '04-depth': (_, size, __, channels) => size * size * channels,
  '04-each-alone': (_, size, channels) => size * size * channels,
  '08-hidden': (_, __, a, b, c, d, fill) => [a, b, c, d].reduce((sum, each) => sum + Math.abs(each - fill), 0),
  '06-forgiven': (_, cell, size) =>
    Math.max(...walked(cell + size, size, size).filter((start) => start <= cell)) + size - 1 - cell,
  '10-flattened': (side, _, __, ___, filters, size) => walked(walked(side, size).length, 2, 2).length ** 2 * filters,
  '10-first-loss': (classes) => -Math.log(1 / classes),
  '10-honest-score': (_, __, keptRight, kept) => keptRight / kept,
  '10-model-work': (side, _, __, ___, filters, size, units) =>
    walked(side, size).length ** 2 * filters * size ** 2 + walked(side, size).length ** 2 * filters * units,
  '10-steps': (examples, epochs, batch) => walked(examples + batch - 1, batch, batch).length * epochs,
};

test.each(Object.entries(counted))('%s is right by counting', (id, count) => {
  const exercise = exerciseNamed('test', id);
  for (const student of students) {
    const { question, right } = posed(exercise, student);
    const numbers = [...question.en.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    expect(right, question.en).toBeCloseTo(count(...numbers), 6);
  }
});

test('10-dense-parameters is right by counting what each unit has', () => {
  for (const student of students) {
    const { question, right } = posed(exerciseNamed('test', '10-dense-parameters'), student);
    const [inputs, parameters] = numbersIn(question.en);
    const [units] = (right as LayerShapes).outputShape([inputs]);
    expect(units * inputs + units, question.en).toBe(parameters);
  }
});

test('02-best-piece is right by scoring every piece as it stands in the question', () => {
  const exercise = exerciseNamed('test', '02-best-piece');
  for (const student of students) {
    const { question, right } = posed(exercise, student);
    const [filter, four] = [...question.en.matchAll(/`([^`]+)`/g)].map(([, rows]) => rows.split('\n'));
    const numbers = (rows: readonly string[]) => rows.join(' ').trim().split(/ +/).map(Number);
    const pieces = [0, 1, 2, 3].map((piece) => numbers(four.map((row) => row.split('   ')[piece])));
    const scores = pieces.map((piece) => piece.reduce((sum, cell, i) => sum + cell * numbers(filter)[i], 0));
    expect(Math.max(...four.map((row) => row.length))).toBeLessThanOrEqual(30);
    expect(scores.length).toBe(4);
    expect(scores.every((score, i) => i === (right as number) - 1 || score < scores[(right as number) - 1])).toBe(true);
  }
});

test('the epoch that 10-turning-point asks for is lower than all others in the row kept back, and the other row still falls', () => {
  const exercise = exerciseNamed('test', '10-turning-point');
  for (const student of students) {
    const { question, right } = posed(exercise, student);
    const [learned, kept] = [...question.en.matchAll(/`([\d., ]+)`/g)].map(([, row]) => row.split(', ').map(Number));
    const others = kept.filter((_, i) => i !== (right as number) - 1);
    expect(kept[(right as number) - 1], question.en).toBeLessThan(Math.min(...others));
    expect(learned.every((loss, i) => i === 0 || loss < learned[i - 1])).toBe(true);
  }
});

test.each(['07-loss', '10-honest-score', '10-accuracy'])('two decimals are enough for %s', (id) => {
  const exercise = exerciseNamed('test', id);
  for (const student of students) {
    const { question, right, judge } = posed(exercise, student);
    for (const written of [Math.round((right as number) * 100), Math.floor((right as number) * 100 + 0.5 - 1e-9)])
      expect(judge(written / 100), `${question.en} ${written}`).toMatchObject({ right: true });
  }
});

test('10-order-step asks for the one order that it takes: the line that prepares stands first', () => {
  const exercise = exerciseNamed('test', '10-order-step');
  for (const student of students) {
    const { question, right, lines = [] } = posed(exercise, student);
    expect([question.ko, question.en].every((text) => /준비하는 줄을 맨 앞|prepares first/.test(text))).toBe(true);
    expect(lines[(right as number[])[0] - 1]).toContain('adam()');
  }
});

test.each(named.filter(([, { kind }]) => ['number', 'shape', 'tensor'].includes(kind)))(
  '%s has at least 30 variants',
  (_, exercise) => {
    expect(new Set(students.map((student) => posed(exercise, student).question.en)).size).toBeGreaterThanOrEqual(30);
  },
);

describe.each(named.filter(([, { kind }]) => kind === 'choice'))('the options of %s', (_, exercise) => {
  test('vary in order, and none of their places is right more often than 40 % of the time', () => {
    const places = Array.from({ length: 1000 }, (_, i) => posed(exercise, `9-${i}`).right as number);
    const count = (place: number) => places.filter((each) => each === place).length;
    const options = posed(exercise, everybody).options?.length ?? 0;
    for (let place = 1; place <= options; place++) {
      expect(count(place) / places.length).toBeLessThanOrEqual(0.4);
      expect(count(place)).toBeGreaterThan(0);
    }
  });

  test('are of like length', () => {
    for (const language of ['ko', 'en'] as const) {
      const lengths = posed(exercise, '3-17').options?.map((option) => option[language].length) ?? [];
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(language === 'ko' ? 14 : 26);
    }
  });
});

test.each(lessons)(
  'in lesson %s, to everybody, no place is right in more than 40 per cent of the choices',
  (lesson) => {
    const choices = exercises.filter(({ id, kind }) => id.startsWith(lesson) && kind === 'choice');
    const places = choices.map((exercise) => posed(exercise, everybody).right as number);
    for (const place of [1, 2, 3])
      expect(places.filter((each) => each === place).length / places.length).toBeLessThanOrEqual(0.4);
  },
);

test('the questions of one learner are others for another, and the same for everybody who is nobody', () => {
  const texts = (student: string) => exercises.map((exercise) => posed(exercise, student).question.en);
  expect(texts(everybody)).toEqual(texts(everybody));
  expect(texts('3-17')).not.toEqual(texts('3-18'));
});

/** What the last name in a piece of TypeScript stands for, as a notebook would run it. */
function run(source: string): unknown {
  const ts = createRequire(import.meta.url)(
    '@tslab/typescript-for-tslab',
  ) as typeof import('@tslab/typescript-for-tslab');
  const script = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2020 } }).outputText;
  const [, name] = /^(?:function|const) (\w+)/.exec(source) ?? [];
  return new Function(`${script}\nreturn ${name};`)();
}

/** What stands between the marks of an exercise in its stored notebook. */
function blankOf(id: string, language: string): string {
  const folder = new URL(`../../notebooks/${language}/`, import.meta.url);
  const file = readdirSync(folder).find((name) => name.startsWith(id.slice(0, 2))) ?? '';
  const { cells } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cells: { source: string[] }[] };
  const marked = cells.map(({ source }) => source.join('')).find((source) => source.startsWith(`// ✎ ${id}\n`)) ?? '';
  return marked.slice(marked.indexOf('\n') + 1, marked.indexOf('// ✎\n'));
}

test.each(named.filter(([, { kind }]) => kind === 'function' || kind === 'layer'))(
  'the code of %s, as it is filled into a notebook, passes',
  (_, exercise) => {
    const given = run(exercise.source ?? '');
    for (const student of students.slice(0, 20)) expect(posed(exercise, student).judge(given).right).toBe(true);
  },
);

describe.each(named.filter(([, { kind }]) => kind === 'function'))('the function of %s', (_, exercise) => {
  test('is asked for where it returns nothing yet', () => {
    const each = posed(exercise, everybody);
    for (const nothing of [() => undefined, () => null, () => [], () => [[]], () => Number.NaN, () => ''])
      expect(each.judge(nothing)).toMatchObject({ asked: true });
  });

  test('that shows what it finds and returns nothing is told so, and was an attempt', () => {
    const shows = run('function shows(rows) { for (const each of [rows].flat()) String(each); }');
    const verdict = posed(exercise, everybody).judge(shows);
    expect(verdict).toMatchObject({ right: false, mistake: 'type' });
    expect(verdict.asked).toBeUndefined();
    expect(verdict.sentence.en).toMatch(/returns nothing/);
  });

  test('is asked for where it stands in the notebook as it was given', () => {
    for (const language of ['ko', 'en']) {
      const blank = blankOf(exercise.id, language);
      expect(blank).toMatch(/^function /);
      expect(posed(exercise, everybody).judge(run(blank)), blank).toMatchObject({ asked: true });
    }
  });

  test('that is wrong in a way of its own is shown what one call returns, and not what the trials are', () => {
    const { judge } = posed(exercise, everybody);
    for (const wrong of [() => 0.123, () => [0.123], () => [[0.123]], () => [[0.123, 4, 5]]]) {
      const { sentence } = judge(wrong);
      expect(sentence.en).toMatch(/Return an array|Return one number|returns/);
      expect(sentence.en).not.toMatch(/in another form|hint\(/);
    }
  });

  test('says why it stopped', () => {
    const { sentence } = posed(exercise, everybody).judge(() => [0].map((x) => (x as never as number[][])[0][0]));
    expect(sentence.en).toMatch(/stopped with an error: .+/);
  });
});

test.each(named.filter(([, { kind }]) => kind === 'order'))(
  'the lines of %s are never shown in order',
  (_, exercise) => {
    for (let number = 0; number < 1000; number++) {
      const order = posed(exercise, `9-${number}`).right as number[];
      expect(order.some((line, i) => line !== i + 1)).toBe(true);
    }
  },
);

test.each(named.filter(([, { kind, source }]) => kind === 'bug' && source?.includes('forward(')))(
  'checkGradients finds the fault of %s, and none once its line is mended',
  (_, exercise) => {
    const input = tensor([1.5, -0.75, 2.25, -3], [1, 4]);
    const faulty = run(posed(exercise, everybody).lines?.join('\n') ?? '') as Layer;
    expect(checkGradients(faulty, input).passed).toBe(false);
    expect(checkGradients(run(exercise.source ?? '') as Layer, input).passed).toBe(true);
  },
);

test('an answer in one row that has too few numbers is told how many it has, not that it has the form of its count', () => {
  const { judge } = posed(exerciseNamed('test', '01-shape'), everybody);
  const { sentence, right } = judge([1, 2, 3]);
  expect(right).toBe(false);
  expect([sentence.ko, sentence.en].every((text) => /3/.test(text) && !/\[3\]/.test(text))).toBe(true);
});

test.each(['00-start', '01-images-and-tensors'].flatMap((lesson) => [`ko/${lesson}`, `en/${lesson}`]))(
  'the number that %s shows as an example of a choice is not the right one',
  (name) => {
    const text = readFileSync(new URL(`../../notebooks/${name}.ipynb`, import.meta.url), 'utf8');
    const shown = [...text.matchAll(/ask\('([^']+)', (\d)\)/g)];
    expect(shown).toHaveLength(1);
    for (const [, id, number] of shown) {
      const exercise = exerciseNamed('test', id);
      expect(posed(exercise, everybody).right).not.toBe(Number(number));
    }
  },
);

test('00-road: who has one of two lessons right is told so, and who has neither is told where to look', () => {
  const exercise = exerciseNamed('test', '00-road');
  const { judge, right } = posed(exercise, everybody);
  const [first, second] = right as readonly number[];
  const elsewhere = [20, 30];
  expect(judge([first, elsewhere[1]]).mistake).toBe('one-of-two');
  expect(judge([elsewhere[0], second]).mistake).toBe('one-of-two');
  expect(judge(elsewhere).mistake).toBe('neither-of-two');
  expect(judge([first]).mistake).toBe('shape');
});

test('01-slanted: a channel of a picture that is not square comes out whole once the line is mended', () => {
  const picture = tensor(
    Array.from({ length: 18 }, (_, i) => i),
    [1, 2, 3, 3],
  );
  type Torn = (picture: Tensor, channel: number) => Tensor;
  const green = (source = '') => {
    const withZeros = run(`const withZeros = (zeros) => {\n${source}\nreturn torn;\n}`) as (make: typeof zeros) => Torn;
    return [...withZeros(zeros)(picture, 1).data];
  };
  const exercise = exerciseNamed('test', '01-slanted');
  expect(green(exercise.source)).toEqual([1, 4, 7, 10, 13, 16]);
  expect(green(posed(exercise, everybody).lines?.join('\n'))).toEqual([1, 4, 7, 7, 10, 13]);
});

test('05-bias-bug counts fewer parameters than there are, and all of them once its line is mended', () => {
  const exercise = exerciseNamed('test', '05-bias-bug');
  type Count = (layers: readonly { size: number; channels: number; filters: number }[]) => number;
  const layers = [
    { size: 5, channels: 3, filters: 2 },
    { size: 3, channels: 2, filters: 7 },
  ];
  const all = 152 + (3 * 3 * 2 + 1) * 7;
  expect((run(posed(exercise, everybody).lines?.join('\n') ?? '') as Count)(layers)).toBeLessThan(all);
  expect((run(exercise.source ?? '') as Count)(layers)).toBe(all);
});

test('04-lost-channels: the score of the last channel alone, and of all three once the line is mended', () => {
  const sheet = (value: number) => Array.from({ length: 3 }, () => [value, value, value]);
  const piece = [sheet(1), sheet(2), sheet(3)];
  const filter = [sheet(1), sheet(1), sheet(1)];
  const exercise = exerciseNamed('test', '04-lost-channels');
  const scored = (source = '') => (run(source) as (...sheets: unknown[]) => number)(piece, filter);
  expect(scored(posed(exercise, everybody).lines?.join('\n'))).toBe(27);
  expect(scored(exercise.source)).toBe(9 + 18 + 27);
});

test('07-softmax-bug gives no probabilities, and what adds up to 1 once its line is mended', () => {
  const exercise = exerciseNamed('test', '07-softmax-bug');
  const run = (source: string) => new Function(`${source}\nreturn softmax;`)() as (scores: number[]) => number[];
  const total = (shares: readonly number[]) => shares.reduce((sum, each) => sum + each, 0);
  const { lines = [] } = posed(exercise, everybody);
  expect(total(run(lines.join('\n'))([3, 2, -1]))).not.toBeCloseTo(1, 2);
  expect(total(run(exercise.source ?? '')([3, 2, -1]))).toBeCloseTo(1, 9);
});

test('06-bug does what its question says, and what it should once its line is mended', () => {
  const exercise = exerciseNamed('test', '06-bug');
  type Pairs = (row: readonly number[]) => number[];
  const faulty = run(posed(exercise, everybody).lines?.join('\n') ?? '') as Pairs;
  const mended = run(exercise.source ?? '') as Pairs;
  const negative = [-3, -1, -5, -2];
  expect([faulty(negative), mended(negative)]).toEqual([
    [0, 0],
    [-1, -2],
  ]);
  expect([faulty([3, 1, 5, 2]), mended([3, 1, 5, 2])]).toEqual([
    [3, 5],
    [3, 5],
  ]);
});

test.each(named.filter(([, { kind }]) => kind === 'layer'))(
  'checkGradients finds nothing wrong with the answer to %s',
  (_, exercise) => {
    expect(checkGradients(run(exercise.source ?? '') as Layer, tensor([1.5, -0.75, 2.25, -3], [1, 4])).passed).toBe(
      true,
    );
  },
);

test('03-starts: a window counted along the row of the cell above is told apart, and one call is shown where the count is wrong', () => {
  const { judge, question } = posed(named.find(([id]) => id === '03-starts')?.[1] as Exercise, everybody);
  const upTo = (end: (length: number, size: number) => number) => (length: number, size: number) =>
    walked(end(length, size), size);
  expect(judge(upTo(() => 5))).toMatchObject({ mistake: 'row-of-the-cell-above' });
  expect(judge((length: number) => length).sentence.en).toMatch(/Return an array/);
  const { sentence } = judge(upTo((length, size) => length + size));
  const [, length, size, count] = /`starts\((\d+), (\d+)\)` returns is (\d+)/.exec(sentence.en) ?? [];
  expect(Number(count), sentence.en).toBe(walked(Number(length) + Number(size), Number(size)).length);
  expect(question.en).not.toContain(`starts(${length}`);
});

test('03-output-length: brackets and rounding have a reason of their own, and other slips are shown one call', () => {
  const { judge } = posed(named.find(([id]) => id === '03-output-length')?.[1] as Exercise, everybody);
  type Length = (n: number, k: number, s: number, p: number) => number;
  const brackets: Length = (n, k, s, p) => Math.floor(n + p * 2 - k / s) + 1;
  const nearest: Length = (n, k, s, p) => Math.round((n + p * 2 - k) / s) + 1;
  const twoSlips: Length = (n, k, s, p) => Math.floor((n + p - k) / s);
  expect(judge(brackets).sentence.en).toMatch(/brackets/);
  expect(judge(nearest).sentence.en).toMatch(/nearest/);
  const { sentence } = judge(twoSlips);
  const [, call, value] = /`outputLength\(([\d, ]+)\)` returns (\d+)/.exec(sentence.en) ?? [];
  const [n, k, s, p] = String(call).split(', ').map(Number);
  expect(Number(value), sentence.en).toBe(twoSlips(n, k, s, p));
});

test('03-halve and 03-mend take the layers that are asked for, however their padding is written, and no others', () => {
  const [halve, mend] = ['03-halve', '03-mend'].map((id) => exerciseNamed('test', id));
  for (const student of students.slice(0, 40)) {
    const half = posed(halve, student);
    const filters = Number(/with (\d+) filters/.exec(half.question.en)?.[1]);
    const odd = { filters, kernelSize: 3, strides: 2 };
    for (const padding of [
      'same',
      1,
      [
        [0, 1],
        [0, 1],
      ],
    ] as const)
      expect(half.judge(conv2d({ ...odd, padding })), half.question.en).toMatchObject({ right: true });
    expect(half.judge(sequential([conv2d({ ...odd, padding: 'same' })]))).toMatchObject({ right: true });
    const pooled = sequential([maxPooling2d({ poolSize: 2 }), conv2d({ filters, kernelSize: 3, padding: 'same' })]);
    expect(half.judge(pooled).sentence.en).toMatch(/layers are not those/);
    expect(half.judge(conv2d({ ...odd, kernelSize: 2 })).sentence.en).toMatch(/`kernelSize`/);

    const whole = posed(mend, student);
    const [first, second] = [...whole.question.en.matchAll(/filters: (\d+)/g)].map(([, count]) => Number(count));
    const pool = maxPooling2d({ poolSize: 2 });
    const same = (filters: number, kernelSize = 3, strides = 1) =>
      conv2d({ filters, kernelSize, strides, padding: 'same' });
    const one = (filters: number) => conv2d({ filters, kernelSize: 3, padding: 1 });
    expect(whole.judge(sequential([same(first), pool, one(second), pool])), whole.question.en).toMatchObject({
      right: true,
    });
    expect(whole.judge(sequential([same(first, 1), pool, same(second, 1), pool])).sentence.en).toMatch(/`kernelSize`/);
    for (const layers of [
      [pool, same(second), pool],
      [same(first, 3, 2), same(second), pool],
      [pool, same(first), pool, same(second)],
    ])
      expect(whole.judge(sequential(layers)).sentence.en).toMatch(/layers are not those/);
    const early = sequential([
      same(first, 3, 2),
      maxPooling2d({ poolSize: 2, strides: 1, padding: 'same' }),
      same(second),
      pool,
    ]);
    expect(whole.judge(early).sentence.en).toMatch(/before it/);
  }
});

test('03-order-starts takes its first two lines in either order', () => {
  const exercise = exerciseNamed('test', '03-order-starts');
  for (const student of students.slice(0, 40)) {
    const { right, judge } = posed(exercise, student);
    const [found, start, ...rest] = right as number[];
    expect(judge([start, found, ...rest])).toMatchObject({ right: true });
    expect(judge([start, found, rest[0], rest[2], rest[1], ...rest.slice(3)])).toMatchObject({
      mistake: 'moved-before-written',
    });
  }
});

test.each(['03-stride', '03-shape'])('%s: any fraction is told to be rounded down', (id) => {
  const { judge } = posed(exerciseNamed('test', id), everybody);
  const given = id === '03-stride' ? 15.67 : [7.333, 9, 4];
  expect(judge(given)).toMatchObject({ right: false, mistake: 'floor-forgotten' });
});

test('03-lost: a stride for each place has a reason of its own', () => {
  const exercise = exerciseNamed('test', '03-lost');
  for (const student of students) {
    const { question, judge } = posed(exercise, student);
    const [size, , side, , strides] = [...question.en.matchAll(/\d+/g)].map(Number);
    expect(judge(side ** 2 - (walked(side, size, strides).length * strides) ** 2).sentence.en).toMatch(/last window/);
  }
});

test('03-same-zeros asks for the zeros before and after, and its refusal as well', () => {
  const exercise = exerciseNamed('test', '03-same-zeros');
  expect(exercise.form).toEqual({ ko: '[앞, 뒤]', en: '[before, after]' });
  const { sentence } = posed(exercise, everybody).judge('words');
  expect(sentence.ko).toContain('[앞, 뒤]');
  expect(sentence.en).toContain('[before, after]');
});
