import { expect, test } from 'vitest';
import type { Exercise, Posed } from '../../kernel-lib/exercises/exercise.ts';
import { exercises } from '../../kernel-lib/exercises/exercises.ts';
import { learnerSeed } from '../../kernel-lib/exercises/learner-seed.ts';
import { conv2d, dense, flatten, maxPooling2d, sequential } from '../../kernel-lib/index.ts';

const students = Array.from({ length: 60 }, (_, i) => `${1 + (i % 9)}-${i}`);

function posed(id: string): Posed[] {
  const exercise = exercises.find((each) => each.id === id) as Exercise;
  return students.map((student) => exercise.pose(learnerSeed(student, id)));
}

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

test('08-pooled-field is the number of pixels that reach the last value, found by following each', () => {
  for (const { question, right } of posed('08-pooled-field')) {
    const [first, , , , , second] = numbersIn(question.en);
    const pixels = new Set<number>();
    for (let read = 0; read < second; read++)
      for (let pooled = 0; pooled < 2; pooled++)
        for (let pixel = 0; pixel < first; pixel++) pixels.add(2 * read + pooled + pixel);
    expect(right, question.en).toBe(pixels.size);
  }
});

test('08-chain is the shape that the layers of the question give', () => {
  for (const { question, right } of posed('08-chain')) {
    const [side, , , k1, , f1, , , k2, , f2] = numbersIn(question.en);
    const pool = maxPooling2d({ poolSize: 2 });
    const layers = [conv2d({ filters: f1, kernelSize: k1 }), pool, conv2d({ filters: f2, kernelSize: k2 }), pool];
    expect(right, question.en).toEqual(sequential(layers).outputShape([side, side, 1]));
  }
});

test('08-network-parameters is the sum of the weights of the network in the question', () => {
  for (const { question, right } of posed('08-network-parameters')) {
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
  for (const { question, right } of posed('08-channels-first')) {
    const [batch, , height, width, , filters, size] = numbersIn(question.en);
    const [rows, columns, channels] = conv2d({ filters, kernelSize: size }).outputShape([height, width, 3]);
    expect(right, question.en).toEqual([batch, channels, rows, columns]);
  }
});

test('08-translate and 08-mend-line take what a learner makes with the library', () => {
  for (const { question, judge } of posed('08-translate')) {
    const [, filters, height, width] = numbersIn(question.en);
    expect(judge(conv2d({ filters, kernelSize: [height, width], padding: 'same', activation: 'relu' })).right).toBe(
      true,
    );
    expect(judge(conv2d({ filters, kernelSize: [height, width] })).mistake).toBe('padding-forgotten');
  }
  for (const { question, judge } of posed('08-mend-line')) {
    const [, filters] = /filters: (\d+)/.exec(question.en) ?? [];
    const [, units] = /units: (\d+)/.exec(question.en) ?? [];
    const front = [conv2d({ filters: Number(filters), kernelSize: 3, padding: 'same' }), maxPooling2d({ poolSize: 2 })];
    const last = dense({ units: Number(units) });
    expect(judge(sequential([...front, flatten(), last])).right).toBe(true);
    expect(judge(sequential([...front, last])).sentence.en).toMatch(/flatten/);
    expect(judge(sequential([flatten(), ...front, last])).right).toBe(false);
  }
});
