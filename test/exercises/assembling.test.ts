import { expect, test } from 'vitest';
import type { Posed } from '../../kernel-lib/exercises/exercise.ts';
import { exercises } from '../../kernel-lib/exercises/exercises.ts';
import { conv2d, dense, flatten, maxPooling2d, random, sequential } from '../../kernel-lib/index.ts';
import { posed } from '../support/posed.ts';

const students = Array.from({ length: 60 }, (_, i) => `${1 + (i % 9)}-${i}`);

function posedToAll(id: string): Posed[] {
  return students.map((student) => posed(id, student));
}

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

test('08-pooled-field is the number of pixels that reach the last value, found by following each', () => {
  for (const { question, right } of posedToAll('08-pooled-field')) {
    const [first, , , , , second] = numbersIn(question.en);
    const pixels = new Set<number>();
    for (let read = 0; read < second; read++)
      for (let pooled = 0; pooled < 2; pooled++)
        for (let pixel = 0; pixel < first; pixel++) pixels.add(2 * read + pooled + pixel);
    expect(right, question.en).toBe(pixels.size);
  }
});

test('08-chain is the shape that the layers of the question give', () => {
  for (const { question, right } of posedToAll('08-chain')) {
    const [side, , , k1, , f1, , , k2, , f2] = numbersIn(question.en);
    const pool = maxPooling2d({ poolSize: 2 });
    const layers = [conv2d({ filters: f1, kernelSize: k1 }), pool, conv2d({ filters: f2, kernelSize: k2 }), pool];
    expect(right, question.en).toEqual(sequential(layers).outputShape([side, side, 1]));
  }
});

test('08-network-parameters is the sum of the weights of the network in the question', () => {
  for (const { question, right } of posedToAll('08-network-parameters')) {
    const [side, , , , , filters, , , units] = numbersIn(question.en);
    const network = sequential([
      conv2d({ filters, kernelSize: 3, padding: 'same' }),
      maxPooling2d({ poolSize: 2 }),
      flatten(),
      dense({ units }),
    ]);
    const shapes = Object.values(network.paramShapes([side, side, 1]));
    const total = shapes.reduce((sum, shape) => sum + shape.reduce((product, length) => product * length, 1), 0);
    expect(right, question.en).toBe(total);
  }
});

test('08-channels-first has the sizes of a layer whose channels come last', () => {
  for (const { question, right } of posedToAll('08-channels-first')) {
    const [batch, , height, width, , filters, size] = numbersIn(question.en);
    const [rows, columns, channels] = conv2d({ filters, kernelSize: size }).outputShape([height, width, 3]);
    expect(right, question.en).toEqual([batch, channels, rows, columns]);
  }
});

test('a layer that is built already is told to leave build off', () => {
  const built = conv2d({ filters: 4, kernelSize: 3 }).build([28, 28, 1], random(1));
  for (const id of ['08-translate', '08-mend-line']) {
    const { mistake, sentence } = posedToAll(id)[0].judge(built);
    expect(mistake).toBe('type');
    expect(sentence.en).toMatch(/Leave `\.build/);
  }
});

test('a question asked again names itself where it helps, and not the question that it was', () => {
  const again = exercises.filter(({ recalls }) => recalls !== undefined);
  expect(again.length).toBeGreaterThan(0);
  for (const exercise of again) {
    for (const student of students.slice(0, 5)) {
      const { judge, hints, right } = posed(exercise.id, student);
      const other = typeof right === 'number' ? right + 1234567.5 : (right as number[]).map((length) => length + 1234);
      const said = [judge(other).sentence, ...hints].flatMap(({ ko, en }) => [ko, en]).join(' ');
      expect(said).not.toContain(`hint('${exercise.recalls}')`);
    }
  }
  const [unlike] = posedToAll('08-recall-unit').map(({ judge, right }) => judge((right as number) + 1234567));
  expect(unlike.sentence.en).toContain("hint('08-recall-unit')");
});

test('08-translate and 08-mend-line take what a learner makes with the library', () => {
  for (const { question, judge } of posedToAll('08-translate')) {
    const [, filters, height, width] = numbersIn(question.en);
    const layer = { filters, kernelSize: [height, width], padding: 'same' } as const;
    expect(judge(conv2d(layer)).right).toBe(true);
    expect(judge(conv2d({ ...layer, activation: 'linear' })).right).toBe(true);
    expect(judge(conv2d({ ...layer, activation: 'relu' })).mistake).toBe('activation-added');
    expect(judge(conv2d({ ...layer, activation: 'tanh' })).sentence.en).toMatch(/activation/);
    expect(judge(conv2d({ filters, kernelSize: [height, width] })).mistake).toBe('padding-forgotten');
  }
  for (const { question, judge } of posedToAll('08-mend-line')) {
    const [, filters] = /filters: (\d+)/.exec(question.en) ?? [];
    const [, units] = /units: (\d+)/.exec(question.en) ?? [];
    const first = conv2d({ filters: Number(filters), kernelSize: 3, padding: 'same' });
    const pool = maxPooling2d({ poolSize: 2 });
    const last = dense({ units: Number(units) });
    expect(judge(sequential([first, pool, flatten(), last])).right).toBe(true);
    expect(judge(sequential([first, flatten(), pool, last])).sentence.en).toMatch(/needs \[height/);
    expect(judge(sequential([first, flatten(), last])).mistake).toBe('pooling-dropped');
  }
});
