import { host } from '#notebook-host';
import { numeral } from '../figures/numeral.ts';
import { percent } from '../figures/percent.ts';
import { type Words, words } from '../figures/words.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { say, type Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import type { Channel } from './host.ts';

/** How training stands; every part may be missing. */
export interface TrainingStatus {
  readonly loss?: number;
  readonly accuracy?: number;
  readonly valLoss?: number;
  readonly valAccuracy?: number;
}

export interface ProgressOptions {
  /** What is counted up to. */
  readonly total: number;
  /** Stands before the bar. */
  readonly label: Words;
  /** Milliseconds since some moment; those of the computer's clock by default. */
  readonly clock?: () => number;
}

/** A line that changes in place while something takes its time. */
export interface Progress {
  update(done: number, status?: TrainingStatus): void;
  end(): void;
}

const names: Readonly<Record<keyof TrainingStatus | 'left' | 'took', Text>> = {
  loss: { ko: '손실', en: 'loss' },
  accuracy: { ko: '정확도', en: 'accuracy' },
  valLoss: { ko: '검증 손실', en: 'validation loss' },
  valAccuracy: { ko: '검증 정확도', en: 'validation accuracy' },
  left: { ko: '남은 시간', en: 'time left' },
  took: { ko: '걸린 시간', en: 'took' },
};

// A front end draws at most this often; more would only fill the notebook's queue.
const pause = 100;

let made = 0;

/**
 * Shows how far something is: a bar, the count, how training stands, and the time left.
 *
 * Throws `RangeError` unless `total` is above 0.
 */
export function progress(options: ProgressOptions): Progress {
  refuseUnknownOptions('progress', options, ['total', 'label', 'clock']);
  const { total, label, clock = () => performance.now() } = options;
  if (!(total > 0))
    throw new Refusal('progress', {
      ko: `total 값 ${total}까지는 셀 것이 없어요`,
      en: `there is nothing to count up to ${total}`,
    });
  const send = host.channel();
  const show = send ? inNotebook(send) : host.isTerminal ? inTerminal() : inLog();
  const started = clock();
  let [shown, last, ended] = [Number.NEGATIVE_INFINITY, 0, false];
  let status: TrainingStatus = {};
  const draw = () =>
    show({ label: words(label), done: last, total, status, seconds: (clock() - started) / 1000, ended });
  const end = () => {
    if (ended) return;
    ended = true;
    draw();
  };
  draw();
  return {
    end,
    update(done, next = status) {
      if (ended) return;
      [last, status] = [done, next];
      if (done >= total) return end();
      if (clock() - shown < pause) return;
      shown = clock();
      draw();
    },
  };
}

interface State {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly status: TrainingStatus;
  readonly seconds: number;
  readonly ended: boolean;
}

type Show = (state: State) => void;

function inNotebook(send: Channel): Show {
  made += 1;
  const transient = { display_id: `kernel-lib-progress-${host.name}-${made}` };
  let update = false;
  return (state) => {
    const standing = details(state);
    const bar = `<progress max="${state.total}" value="${state.done}" aria-label="${escapeMarkup(state.label)}"></progress>`;
    const html = `<div>${escapeMarkup(state.label)} ${bar} ${escapeMarkup(standing)}</div>`;
    send({ data: { 'text/html': html, 'text/plain': line(state) }, metadata: {}, transient }, update);
    update = true;
  };
}

function inTerminal(): Show {
  return (state) => {
    host.print(`\r\u001b[2K${line(state)}${state.ended ? '\n' : ''}`);
  };
}

/** A log has no line to go back to: one line at every tenth. */
function inLog(): Show {
  let tenth = 0;
  return (state) => {
    const now = Math.floor((10 * state.done) / state.total);
    if (!state.ended && now <= tenth) return;
    tenth = now;
    host.print(`${line(state)}\n`);
  };
}

function line(state: State): string {
  const full = Math.round((20 * Math.min(state.done, state.total)) / state.total);
  return `${state.label} ${'█'.repeat(full)}${'░'.repeat(20 - full)} ${details(state)}`;
}

function details({ done, total, status, seconds, ended }: State): string {
  return [
    `${numeral(done)}/${numeral(total)}`,
    ...standingParts(status),
    ...timeParts({ done, total, seconds, ended }),
  ].join(' · ');
}

function standingParts({ loss, accuracy, valLoss, valAccuracy }: TrainingStatus): string[] {
  const part = (name: Text, value: number | undefined, write: (value: number) => string) =>
    value === undefined ? [] : [`${say(name)} ${write(value)}`];
  return [
    ...part(names.loss, loss, numeral),
    ...part(names.accuracy, accuracy, percent),
    ...part(names.valLoss, valLoss, numeral),
    ...part(names.valAccuracy, valAccuracy, percent),
  ];
}

function timeParts({ done, total, seconds, ended }: Pick<State, 'done' | 'total' | 'seconds' | 'ended'>): string[] {
  if (ended) return [`${say(names.took)} ${duration(seconds)}`];
  return done > 0 ? [`${say(names.left)} ${duration((seconds / done) * (total - done))}`] : [];
}

/** Seconds, or minutes and seconds. */
function duration(seconds: number): string {
  const rounded = Math.round(seconds);
  const [minutes, rest] = [Math.floor(rounded / 60), rounded % 60];
  if (minutes === 0) return say({ ko: `${rest}초`, en: `${rest} s` });
  return say({ ko: `${minutes}분 ${rest}초`, en: `${minutes} min ${rest} s` });
}
