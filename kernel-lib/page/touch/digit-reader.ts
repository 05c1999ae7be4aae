import { h, type JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { percent } from '../../figures/percent.ts';
import { say } from '../../text/language.ts';
import { digitReading } from '../../touch/digit-reading.ts';
import { drawOptions } from '../../touch/draw-options.ts';
import { Press } from '../elements/press.ts';
import { DrawingBoard } from './drawing-board.ts';
import { FigureView } from './figure-view.ts';
import { StartOver } from './start-over.ts';
import type { TouchProps } from './touch-props.ts';

const words = {
  title: { ko: '숫자 써 보기', en: 'Draw a digit' },
  about: {
    ko: '아래 판에 숫자를 하나 써 보세요. 학습한 신경망이 쓰는 대로 읽어요.',
    en: 'Draw a digit on the board. The trained network reads it as you draw.',
  },
  board: { ko: '숫자를 쓰는 판', en: 'the board to draw on' },
  samples: { ko: '써 둔 숫자', en: 'Digits written before' },
  sample: { ko: '숫자', en: 'digit' },
} as const;

/** A digit that is drawn, or one that was written before, and how the network of the lesson reads it. */
export function DigitReader({ options, speak }: TouchProps): JSX.Element {
  speak();
  const { model, samples } = useMemo(() => drawOptions(options), []);
  const [chosen, choose] = useState(0);
  const [drawn, draw] = useState<number[][]>();
  const [sheet, setSheet] = useState(0);
  const picture = drawn ?? samples[chosen];
  const reading = useMemo(() => digitReading(model, picture), [picture]);
  const take = (sample: number) => {
    choose(sample);
    draw(undefined);
    setSheet(sheet + 1);
  };
  const share = percent(reading.shares[reading.digit]);
  return h(
    'section',
    { 'aria-label': say(words.title) },
    h('h4', null, say(words.title)),
    h('p', { class: 'soft' }, say(words.about)),
    h(
      'div',
      { class: 'pair drawn' },
      h(DrawingBoard, { label: say(words.board), sheet, before: samples[chosen], drawn: draw }),
      h(FigureView, { figure: reading.chart }),
    ),
    h('p', { class: 'result', role: 'status' }, h('strong', null, reading.digit), ` ${share}`),
    h(
      'p',
      { class: 'row', role: 'group', 'aria-label': say(words.samples) },
      h('span', null, say(words.samples)),
      ...samples.map((_, i) =>
        h(Press, {
          text: String(i + 1),
          label: `${say(words.sample)} ${i + 1}`,
          pressed: !drawn && i === chosen,
          press: () => take(i),
        }),
      ),
      h(StartOver, { press: () => take(0) }),
    ),
    reading.maps && h(FigureView, { figure: reading.maps }),
  );
}
