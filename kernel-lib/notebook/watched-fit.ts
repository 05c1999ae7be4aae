import { host } from '#notebook-host';
import type { Examples } from '../examples.ts';
import type { Figure } from '../figures/figure.ts';
import { lineChart } from '../figures/line-chart.ts';
import type { Layer } from '../layer.ts';
import { batchesPerEpoch, type EpochLog, type FitOptions, fit, fitOptionNames } from '../model/fit.ts';
import type { Text } from '../text/language.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import type { Bundle } from './bundle.ts';
import { bundles } from './display.ts';
import { progress } from './progress.ts';

/**
 * `fit`, watched: a line under the cell with loss, accuracy and time left, the curve of the losses after each epoch, and an
 * interrupt (the stop button, Ctrl-C) that ends training after the batch at hand and keeps what was learned.
 */
export async function watchedFit<Name extends string = 'accuracy'>(
  model: Layer,
  examples: Examples,
  options: FitOptions<Name> = {},
): Promise<EpochLog<Name>[]> {
  refuseUnknownOptions('watchedFit', options, fitOptionNames);
  const { epochs = 1, signal } = options;
  const batches = batchesPerEpoch(examples, options);
  const bar = progress({ total: epochs * batches, label: { ko: '학습', en: 'training' } });
  const curve = live();
  const stop = new AbortController();
  // A cell's code up to its first await is run by vm, which forgets who begins to listen for SIGINT then.
  await null;
  const leave = host.atInterrupt(() => stop.abort());
  const history: EpochLog<Name>[] = [];
  let done = 0;
  try {
    return await fit(model, examples, {
      ...options,
      signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
      onBatchEnd(log) {
        done += 1;
        if (log.batch < log.batches) bar.update(done, log);
        options.onBatchEnd?.(log);
      },
      onEpochEnd(log) {
        history.push(log);
        // The last batch alone says less than the whole epoch.
        bar.update(done, log);
        if (epochs > 1) curve(still(lossCurve(history)));
        options.onEpochEnd?.(log);
      },
    });
  } finally {
    bar.end();
    leave();
    if (epochs > 1 && history.length > 0) curve(lossCurve(history));
  }
}

const names: Readonly<Record<'title' | 'epoch' | 'loss' | 'trained' | 'kept', Text>> = {
  title: { ko: '손실', en: 'Loss' },
  epoch: { ko: '에포크', en: 'epoch' },
  loss: { ko: '손실', en: 'loss' },
  trained: { ko: '학습', en: 'training' },
  kept: { ko: '검증', en: 'validation' },
};

function lossCurve(history: readonly { readonly loss: number; readonly valLoss?: number }[]): Figure {
  const kept = history.flatMap(({ valLoss }) => (valLoss === undefined ? [] : [valLoss]));
  return lineChart({
    title: names.title,
    x: { label: names.epoch },
    y: { label: names.loss },
    series: [
      { name: names.trained, values: history.map(({ loss }) => loss) },
      ...(kept.length > 0 ? [{ name: names.kept, values: kept }] : []),
    ],
  });
}

/** A figure without what Plotly draws: in JupyterLab Plotly would go on showing the first that took its place. */
function still({ svg, text }: Figure): Bundle {
  return { 'image/svg+xml': svg, 'text/plain': text };
}

let made = 0;

/** A place under the cell whose content changes: each thing shown takes the place of the one before. Outside a notebook nothing is shown. */
function live(): (thing: unknown) => void {
  const send = host.channel();
  made += 1;
  const transient = { display_id: `kernel-lib-live-${host.name}-${made}` };
  let update = false;
  return (thing) => {
    const [data] = bundles(thing);
    send?.({ data, metadata: {}, transient }, update);
    update = true;
  };
}
