import { afterEach, expect, test } from 'vitest';
import { numeral } from '../../kernel-lib/figures/numeral.ts';
import { percent } from '../../kernel-lib/figures/percent.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { evaluate } from '../../kernel-lib/model/evaluate.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { watchedFit } from '../../kernel-lib/notebook/watched-fit.ts';
import { random } from '../../kernel-lib/random.ts';
import { tensor } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { noise } from '../support/noise.ts';

const hook = Symbol.for('kernel-lib.display');
const place = globalThis as unknown as Record<symbol, unknown>;
const network = sequential([flatten(), dense({ units: 3, activation: 'softmax' })]);
const examples = { x: noise([20, 4, 4, 1]), y: tensor(Array.from({ length: 20 }, (_, i) => i % 3)) };

interface Sent {
  readonly data: Readonly<Record<string, string>>;
  readonly id: string;
  readonly update: boolean;
}

afterEach(() => {
  delete place[hook];
  setLanguage('en');
});

function notebook(): Sent[] {
  const sent: Sent[] = [];
  place[hook] = ({ data, transient }: { data: Sent['data']; transient: { display_id: string } }, update = false) =>
    sent.push({ data, id: transient.display_id, update });
  return sent;
}

test('watchedFit is fit, with a bar and a curve that change in place', async () => {
  const sent = notebook();
  setLanguage('ko');
  const options = { epochs: 3, batchSize: 8, validationSplit: 0.2 };
  const history = await watchedFit(network.build([4, 4, 1], random(1)), examples, options);
  expect(history).toEqual(await fit(network.build([4, 4, 1], random(1)), examples, options));

  const curves = sent.filter(({ data }) => 'image/svg+xml' in data);
  expect(curves.map(({ update }) => update)).toEqual([false, true, true, true]);
  expect(new Set(curves.map(({ id }) => id)).size).toBe(1);
  // JupyterLab's Plotly never draws a second figure in the place of a first.
  expect(curves.map(({ data }) => 'application/vnd.plotly.v1+json' in data)).toEqual([false, false, false, true]);
  const rows = curves[3].data['text/plain'].split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const shown = rows.filter(([epoch]) => epoch >= 1);
  expect(shown.length).toBe(3);
  for (const [i, { loss, valLoss }] of history.entries()) {
    expect(shown[i][1]).toBeCloseTo(loss, 3);
    expect(shown[i][2]).toBeCloseTo(valLoss ?? Number.NaN, 3);
  }
  const bar = sent.filter(({ data }) => 'text/html' in data).at(-1);
  const { loss, accuracy, valLoss } = history[2];
  expect(bar?.data['text/plain']).toMatch(/^학습 █{20} 6\/6 · .+ · 걸린 시간/);
  expect(bar?.data['text/plain']).toContain(
    `손실 ${numeral(loss)} · 정확도 ${percent(accuracy)} · 검증 손실 ${numeral(valLoss ?? 0)}`,
  );
});

test('an interrupt ends it after the batch at hand, and what was learned is kept', async () => {
  notebook();
  const model = network.build([4, 4, 1], random(1));
  const before = evaluate(model, examples).loss;
  const listeners = process.rawListeners('SIGINT');
  let batches = 0;
  const history = await watchedFit(model, examples, {
    epochs: 1000,
    batchSize: 5,
    onBatchEnd: () => {
      batches++;
      if (batches === 6) process.kill(process.pid, 'SIGINT');
    },
  });
  expect([batches, history.length]).toEqual([6, 2]);
  expect(evaluate(model, examples).loss).toBeLessThan(before);
  expect(process.rawListeners('SIGINT')).toEqual(listeners);
});

test('without a notebook it trains all the same', async () => {
  const history = await watchedFit(network.build([4, 4, 1], random(1)), examples);
  expect(history.map(({ epoch }) => epoch)).toEqual([1]);
});
