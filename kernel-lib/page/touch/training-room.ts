import { h, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { percent } from '../../figures/percent.ts';
import { say, type Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import { trainingOptions, trainingRun } from '../../touch/training-run.ts';
import { written } from '../../touch/walk.ts';
import { Press } from '../elements/press.ts';
import { FigureView } from './figure-view.ts';
import { StartOver } from './start-over.ts';
import type { TouchProps } from './touch-props.ts';

const words = {
  title: { ko: '학습시켜 보기', en: 'Train it' },
  about: {
    ko: '필터 몇 개를 가진 작은 신경망이 삼각형, 사각형, 원을 구별하는 법을 배워요.',
    en: 'A small network with a few filters learns to tell triangles, squares and circles apart.',
  },
  train: { ko: '학습', en: 'Train' },
  stop: { ko: '멈춤', en: 'Stop' },
  once: { ko: '한 에포크만', en: 'One epoch' },
  rate: { ko: '학습률', en: 'learning rate' },
  none: { ko: '아직 학습하지 않았어요.', en: 'Nothing is learned yet.' },
} as const;

const rates = [0.01, 0.1, 0.5, 3];
/** Beyond this there is nothing new to see. */
const mostEpochs = 60;

/** A small network that is trained before one's eyes: its loss, and its filters as they change. */
export function TrainingRoom({ options, speak }: TouchProps): JSX.Element {
  speak();
  const first = trainingOptions(options);
  const [rate, setRate] = useState(first.learningRate);
  const [run, setRun] = useState(() => trainingRun(first));
  const [, draw] = useState(0);
  const [fault, setFault] = useState<Text>();
  const going = useRef(false);
  useEffect(() => stop, []);
  function stop(): void {
    going.current = false;
  }
  const restart = (learningRate: number) => {
    stop();
    setRate(learningRate);
    setFault(undefined);
    setRun(trainingRun({ ...first, learningRate }));
  };
  const epochs = async (most: number) => {
    going.current = true;
    try {
      for (let i = 0; i < most && going.current && run.epochs.length < mostEpochs; i++) {
        await run.train();
        draw(run.epochs.length);
        await nextFrame();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setFault(error.text);
    }
    stop();
    draw(-run.epochs.length);
  };
  const off = fault !== undefined || run.epochs.length >= mostEpochs;
  const curve = run.curve();
  return h(
    'section',
    { 'aria-label': say(words.title) },
    h('h4', null, say(words.title)),
    h('p', { class: 'soft' }, say(words.about)),
    h(
      'p',
      { class: 'row', role: 'group', 'aria-label': say(words.rate) },
      h('span', null, say(words.rate)),
      ...[...new Set([...rates, first.learningRate])]
        .sort((a, b) => a - b)
        .map((each) => h(Press, { text: String(each), pressed: each === rate, press: () => restart(each) })),
    ),
    h(
      'p',
      { class: 'row' },
      h(Press, {
        text: say(going.current ? words.stop : words.train),
        kind: 'main',
        off,
        press: going.current ? stop : () => void epochs(mostEpochs),
      }),
      h(Press, { text: say(words.once), off: off || going.current, press: () => void epochs(1) }),
      h(StartOver, { press: () => restart(first.learningRate) }),
    ),
    h('p', { class: 'result', role: 'status' }, fault ? say(fault) : told(run.epochs)),
    h('div', { class: 'figures' }, h(FigureView, { figure: run.filters() }), curve && h(FigureView, { figure: curve })),
  );
}

function told(epochs: ReturnType<typeof trainingRun>['epochs']): string {
  const last = epochs.at(-1);
  if (!last) return say(words.none);
  const [loss, share] = [written(last.loss), percent(last.accuracy)];
  return say({
    ko: `에포크 ${epochs.length}: 손실 ${loss}, 처음 보는 그림의 정확도 ${share}`,
    en: `epoch ${epochs.length}: loss ${loss}, accuracy on unseen pictures ${share}`,
  });
}

/** Lets the page draw what was found, and hear a press of Stop. */
function nextFrame(): Promise<void> {
  return new Promise((drawn) => setTimeout(drawn, 30));
}
